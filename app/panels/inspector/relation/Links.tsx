import { useId } from 'react';
import { setOption } from '../../../core/commands/fields.ts';
import { plural } from '../../../core/design/names.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { ModelId } from '../../../core/fieldTypes/values.ts';
import { article } from '../../../core/schema/sentences.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useDesign, useEditable } from '../../../state/hooks.ts';
import { endStep, run, selectModel } from '../../../state/workspace.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import styles from '../Inspector.module.css';
import { OptionRow } from '../options/OptionRow.tsx';
import { Picker } from '../Picker.tsx';
import { Row } from '../Row.tsx';
import { linkThrough } from './relationChanges.ts';

const answers = { plain: 'No', through: 'Yes, a model' } as const;

/** What the links of a many-to-many are: plain pairs, or rows of a model. */
export function Links({ relation }: { readonly relation: ResolvedRelation }) {
  const { field, owner, target, targetName } = relation;
  const editable = useEditable();
  const through = field.options['through'];
  const fieldsOption = findFieldType(field.type)?.options['through_fields'];
  const own = owner.model.name;
  const other = target?.model.name ?? targetName;
  return (
    <>
      <div className={styles.question}>
        <span className={styles.label}>
          Does the link between {article(own)} {own} and {article(other)} {other} carry data of its
          own?
        </span>
        <Segmented
          label="Does the link carry data of its own?"
          value={through === undefined ? 'plain' : 'through'}
          options={answers}
          disabled={!editable}
          onChange={(kind) => linkThrough(relation, kind === 'plain' ? null : 'new')}
        />
      </div>
      {through !== undefined && (
        <>
          <ThroughModel relation={relation} />
          {fieldsOption && (
            <OptionRow
              name="through_fields"
              option={fieldsOption}
              subject={{ owner: owner.id, field: field.id, value: 'relation' }}
              value={field.options['through_fields']}
              set={(value) => run(setOption, { field: field.id, option: 'through_fields', value })}
              done={endStep}
            />
          )}
        </>
      )}
      {target === owner && <Symmetrical relation={relation} />}
      <MayBeLeftEmpty relation={relation} />
    </>
  );
}

function ThroughModel({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const { models } = useDesign();
  const editable = useEditable();
  const { through, owner, target } = relation;
  const others = models.filter(
    (model) => !model.external && model.id !== owner.id && model.id !== target?.id,
  );
  return (
    <Row
      htmlFor={id}
      label="Each link is a"
      hint={
        through && (
          <>
            <code>through</code> ·{' '}
            <button type="button" className={styles.link} onClick={() => selectModel(through.id)}>
              look at {through.model.name}
            </button>
          </>
        )
      }
    >
      <Picker
        id={id}
        label="Each link is a"
        disabled={!editable}
        value={through?.id ?? ''}
        placeholder="Choose a model"
        items={[
          ...others.map(({ id: model, name, app }) => ({
            value: model,
            label: name,
            hint: app,
            group: '',
          })),
          { value: 'new', label: 'New model', hint: 'with both keys', group: ' ' },
        ]}
        onPick={(model) => linkThrough(relation, model === 'new' ? 'new' : (model as ModelId))}
      />
    </Row>
  );
}

function Symmetrical({
  relation: { field, owner, symmetrical },
}: {
  readonly relation: ResolvedRelation;
}) {
  const id = useId();
  const name = owner.model.name;
  return (
    <Row
      htmlFor={id}
      label={`If one ${name} is linked to another, is that one linked back?`}
      hint={<code>symmetrical={symmetrical ? 'True' : 'False'}</code>}
    >
      <Switch
        id={id}
        checked={symmetrical}
        disabled={!useEditable()}
        onChange={(both) =>
          // True is what Django assumes of a relation to itself.
          run(setOption, {
            field: field.id,
            option: 'symmetrical',
            value: both ? undefined : false,
          })
        }
      />
    </Row>
  );
}

function MayBeLeftEmpty({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const { field, target, targetName } = relation;
  return (
    <Row
      htmlFor={id}
      label={`Can a form leave the ${plural(target?.model.name ?? targetName)} empty?`}
      hint={
        <>
          <code>blank</code> · nothing in the database enforces it
        </>
      }
    >
      <Switch
        id={id}
        checked={field.options['blank'] === true}
        disabled={!useEditable()}
        onChange={(value) => run(setOption, { field: field.id, option: 'blank', value })}
      />
    </Row>
  );
}
