import { overrideField } from '../../../core/commands/bases.ts';
import { nextFieldId } from '../../../core/design/ids.ts';
import type { FieldId } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { focusOn } from '../../../state/focus.ts';
import { useEditable, useSchema } from '../../../state/hooks.ts';
import { run, selectField, workspace } from '../../../state/workspace.ts';
import styles from '../Inspector.module.css';
import { inheritedFields } from './inheritedFields.ts';
import own from './Model.module.css';

/** What a model has from its bases: to be read here, and changed there. */
export function InheritedFields({ resolved }: { readonly resolved: ResolvedModel }) {
  const schema = useSchema();
  const editable = useEditable() && !resolved.model.external;
  const override = (field: FieldId) => {
    const copy = nextFieldId(workspace.getState().design);
    if (run(overrideField, { model: resolved.id, field })) selectField(copy);
  };
  return inheritedFields(resolved, schema).map(({ from, fields }) => (
    <section key={from.id} aria-label={`Fields from ${from.model.name}`}>
      <h3 className={styles.heading}>
        From{' '}
        <button type="button" className={styles.link} onClick={() => focusOn({ model: from.id })}>
          {from.model.name}
        </button>
      </h3>
      {fields.map(({ field: { name, typeId, field }, canOverride }) => (
        <div key={name} className={own.inherited}>
          <span className={own.broughtName}>{name}</span>
          <span>{typeId}</span>
          {editable && canOverride && field && (
            <button
              type="button"
              className={styles.link}
              aria-label={`Override ${name} here`}
              onClick={() => override(field.id)}
            >
              Override here
            </button>
          )}
        </div>
      ))}
    </section>
  ));
}
