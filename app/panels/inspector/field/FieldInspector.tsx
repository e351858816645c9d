import { useId } from 'react';
import { changeFieldType, renameField, setOption } from '../../../core/commands/fields.ts';
import type { Field, Model } from '../../../core/design/design.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';
import { useEditable, useFindingsByPlace } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import { FindingsHere } from '../../problems/FindingsHere.tsx';
import { FieldCode } from '../FieldCode.tsx';
import styles from '../Inspector.module.css';
import { NameInput } from '../NameInput.tsx';
import { MoreOptions } from '../options/MoreOptions.tsx';
import { OptionRows } from '../options/OptionRows.tsx';
import { OtherOptions } from '../options/OtherOptions.tsx';
import type { Subject } from '../options/widget.ts';
import { Row } from '../Row.tsx';
import { otherOptions, relevantOptions } from './relevantOptions.ts';
import { TypePicker } from './TypePicker.tsx';

interface Props {
  readonly field: Field;
  readonly owner: Model;
}

/** Name, type and options of a field that is no relation. */
export function FieldInspector({ field, owner }: Props) {
  const typeId = useId();
  const editable = useEditable();
  const findings = useFindingsByPlace().fields.get(field.id) ?? [];
  const type = findFieldType(field.type);
  const set = (option: string, value: OptionValue | undefined) =>
    run(setOption, { field: field.id, option, value }, { join: `${field.id} ${option}` });
  const subject: Subject = { owner: owner.id, field: field.id, value: type?.value ?? 'json' };
  const options = type ? relevantOptions(type, field.options) : [];
  // May be blank goes with may be NULL, though only forms heed it: one seldom means one without the other.
  const isFirst = (name: string, group: string) =>
    group === 'data' || group === 'relation' || name === 'blank';
  return (
    <>
      <h2 className={styles.title}>
        {owner.name}.{field.name}
      </h2>
      <p className={styles.sub}>
        {type?.summary ?? 'A class of another package, written as it is given.'}
      </p>
      <FindingsHere findings={findings} />
      <NameInput
        label="Name"
        value={field.name}
        onChange={(name) =>
          run(renameField, { field: field.id, name }, { join: `${field.id} name` })
        }
      />
      <Row htmlFor={typeId} label="Type">
        <TypePicker
          id={typeId}
          label="Type"
          value={field.type}
          disabled={!editable}
          onPick={(next) => run(changeFieldType, { field: field.id, type: next })}
        />
      </Row>
      <OptionRows
        options={options.filter(([name, option]) => isFirst(name, option.group))}
        values={field.options}
        subject={subject}
        set={set}
      />
      <MoreOptions
        name="field"
        options={options.filter(([name, option]) => !isFirst(name, option.group))}
        values={field.options}
        subject={subject}
        set={set}
      />
      <OtherOptions
        options={otherOptions(field)}
        onRemove={(option) => set(option, undefined)}
        onSet={type ? undefined : set}
      />
      <FieldCode field={field.id} />
    </>
  );
}
