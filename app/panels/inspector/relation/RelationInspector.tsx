import { ArrowLeftRight } from 'lucide-react';
import { useId } from 'react';
import { renameField, setOption } from '../../../core/commands/fields.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { RelationKind } from '../../../core/fieldTypes/fieldType.ts';
import { isMissing } from '../../../core/fieldTypes/values.ts';
import type { ModelId, OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { changeKind } from '../../../state/changeKind.ts';
import { askAboutRelation } from '../../../state/connecting.ts';
import { useDesign, useEditable, useFindingsByPlace } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { FindingsHere } from '../../problems/FindingsHere.tsx';
import { FieldCode } from '../FieldCode.tsx';
import { otherOptions, relevantOptions } from '../field/relevantOptions.ts';
import styles from '../Inspector.module.css';
import { NameInput } from '../NameInput.tsx';
import { MoreOptions } from '../options/MoreOptions.tsx';
import { OtherOptions } from '../options/OtherOptions.tsx';
import { Picker } from '../Picker.tsx';
import { Row } from '../Row.tsx';
import { Sentences } from '../Sentences.tsx';
import { Ends } from './Ends.tsx';
import { InTypeScript } from './InTypeScript.tsx';
import { Links } from './Links.tsx';
import { OnDelete } from './OnDelete.tsx';
import { flip, pointAt } from './relationChanges.ts';
import { WayBack } from './WayBack.tsx';

const kinds: Readonly<Record<RelationKind, string>> = {
  oneToOne: 'One to one',
  oneToMany: 'One to many',
  manyToMany: 'Many to many',
};

/** Options that have a question of their own above the rest. */
const asked: ReadonlySet<string> = new Set(
  (
    'to null on_delete related_name forward_min forward_max reverse_min reverse_max reverse_clean api reverse_api ' +
    'through through_fields symmetrical'
  ).split(' '),
);

/** What a relation is, told in sentences and decided by plain questions. */
export function RelationInspector({ relation }: { readonly relation: ResolvedRelation }) {
  const editable = useEditable();
  const { field, owner, target, targetName, kind } = relation;
  const findings = useFindingsByPlace().fields.get(field.id) ?? [];
  const type = findFieldType(field.type);
  const other = target?.model.name ?? (targetName === '' ? 'nothing' : targetName);
  const set = (option: string, value: OptionValue | undefined) =>
    run(setOption, { field: field.id, option, value }, { join: `${field.id} ${option}` });
  const more = type
    ? relevantOptions(type, field.options).filter(
        ([name]) => !asked.has(name) && !(name === 'blank' && kind === 'manyToMany'),
      )
    : [];
  return (
    <>
      <h2 className={styles.title}>
        {owner.model.name}.{field.name} → {other}
      </h2>
      <p className={styles.sub}>Relation in {owner.model.app}</p>
      <FindingsHere findings={findings} />
      <Segmented
        label="Kind of relation"
        value={kind}
        options={kinds}
        disabled={!editable}
        onChange={(next) => changeKind(field.id, next)}
      />
      {editable && target && (
        <button type="button" className={styles.notSure} onClick={() => askAboutRelation(field.id)}>
          Not sure?
        </button>
      )}
      <p className={styles.sentences}>
        <Sentences relation={relation} />
      </p>
      <Ends relation={relation} />
      {kind === 'manyToMany' ? <Links relation={relation} /> : <OnDelete relation={relation} />}
      <WayBack relation={relation} />
      <NameInput
        label={`From ${owner.model.name}, called`}
        value={field.name}
        onChange={(name) =>
          run(renameField, { field: field.id, name }, { join: `${field.id} name` })
        }
      />
      <PointsAt relation={relation} />
      <InTypeScript relation={relation} set={set} />
      <MoreOptions
        name="relation"
        options={more}
        values={field.options}
        subject={{ owner: owner.id, field: field.id, value: 'relation' }}
        set={set}
      />
      <OtherOptions
        options={otherOptions(field)}
        onRemove={(option) => run(setOption, { field: field.id, option, value: undefined })}
      />
      <FieldCode field={field.id} />
    </>
  );
}

function PointsAt({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const { models } = useDesign();
  const editable = useEditable();
  const { field, owner, target } = relation;
  const to = field.options['to'];
  const canFlip = target !== null && target !== owner && !target.model.external;
  return (
    <Row
      htmlFor={id}
      label="Points at"
      hint={isMissing(to) ? `${to.missing} is not in the design` : undefined}
    >
      <Picker
        id={id}
        label="Points at"
        disabled={!editable}
        value={target?.id ?? ''}
        placeholder={isMissing(to) ? `${to.missing} (missing)` : 'Choose a model'}
        items={models.map((model) => ({
          value: model.id,
          label: model.name,
          hint: model.id === owner.id ? 'itself' : model.app,
          group: model.app,
        }))}
        onPick={(model) => pointAt(relation, model as ModelId)}
      />
      {canFlip && (
        <IconButton
          label={`${target.model.name} has it instead`}
          disabled={!editable}
          onClick={() => flip(relation)}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </IconButton>
      )}
    </Row>
  );
}
