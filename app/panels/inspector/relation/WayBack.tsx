import { useId } from 'react';
import { setOption } from '../../../core/commands/fields.ts';
import { freeName, plural, snakeCase } from '../../../core/design/names.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep, run } from '../../../state/workspace.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from '../Inspector.module.css';
import { Row } from '../Row.tsx';

/** The attribute of the other model that leads back: named, left to Django, or none. */
export function WayBack({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const hiddenId = useId();
  const editable = useEditable();
  const { field, owner, target, targetName, kind, symmetrical, hidden, accessor } = relation;
  if (symmetrical) return null;
  const other = target?.model.name ?? targetName;
  const given = field.options['related_name'];
  const set = (value: string | undefined, join?: string) =>
    run(
      setOption,
      { field: field.id, option: 'related_name', value },
      join === undefined ? {} : { join },
    );
  const suggestion = suggestedName(relation);
  const byDefault = kind === 'oneToOne' ? owner.modelName : `${owner.modelName}_set`;
  const attribute = `${snakeCase(other)}.${accessor ?? ''}${kind === 'oneToOne' ? '' : '.all()'}`;
  return (
    <>
      {!hidden && (
        <Row
          htmlFor={id}
          label={target === owner ? 'The other way, called' : `From ${other}, called`}
          hint={
            <>
              <code>{attribute}</code>
              {editable && (given === undefined || given === '') && suggestion !== accessor && (
                <>
                  {' · '}
                  <button type="button" className={styles.link} onClick={() => set(suggestion)}>
                    call it {suggestion}
                  </button>
                </>
              )}
            </>
          }
        >
          <TextInput
            id={id}
            mono
            disabled={!editable}
            placeholder={accessor ?? byDefault}
            value={typeof given === 'string' ? given : ''}
            onChange={(text) => set(text === '' ? undefined : text, `${field.id} related_name`)}
            onDone={endStep}
          />
        </Row>
      )}
      <Row
        htmlFor={hiddenId}
        label={target === owner ? 'Is there a way back?' : `Is there a way back from ${other}?`}
        hint={hidden ? <code>related_name="+"</code> : undefined}
      >
        <Switch
          id={hiddenId}
          checked={!hidden}
          disabled={!editable}
          onChange={(wanted) => {
            set(wanted ? undefined : '+');
            endStep();
          }}
        />
      </Row>
    </>
  );
}

/** `comments` for `Comment.post`, unless the other model has something of that name. */
function suggestedName({ owner, target, kind, field }: ResolvedRelation): string {
  const one = snakeCase(owner.model.name);
  const wanted = kind === 'oneToOne' ? one : plural(one);
  const taken = [
    ...(target?.fields.map(({ name }) => name) ?? []),
    ...(target?.reverse ?? []).flatMap((other) =>
      other.field.id === field.id || other.accessor === null ? [] : [other.accessor],
    ),
  ];
  return taken.includes(wanted) ? freeName(`${field.name}_${wanted}`, taken) : wanted;
}
