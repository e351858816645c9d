import { useId } from 'react';
import {
  renameModel,
  setDisplay,
  setExternal,
  setMeta,
  setModelApp,
  setModelCode,
  setModelNote,
} from '../../../core/commands/models.ts';
import type { Model } from '../../../core/design/design.ts';
import { findApp } from '../../../core/design/queries.ts';
import { isRelation } from '../../../core/design/relation.ts';
import { metaOptions } from '../../../core/fieldTypes/metaOptions.ts';
import type { FieldId, OptionValue } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { startConnecting } from '../../../state/connecting.ts';
import { useDesign, useEditable, useFindingsByPlace } from '../../../state/hooks.ts';
import { deleteSelected, duplicateSelected } from '../../../state/selected.ts';
import { endStep, run } from '../../../state/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { CodeArea } from '../../code/CodeArea.tsx';
import { FindingsHere } from '../../problems/FindingsHere.tsx';
import { Declarations } from '../declarations/Declarations.tsx';
import { Disclosure } from '../Disclosure.tsx';
import styles from '../Inspector.module.css';
import { NameInput } from '../NameInput.tsx';
import { MoreOptions } from '../options/MoreOptions.tsx';
import { OtherOptions } from '../options/OtherOptions.tsx';
import { Row } from '../Row.tsx';
import { TextArea } from '../TextArea.tsx';
import { AppPicker } from './AppPicker.tsx';
import { Bases } from './Bases.tsx';
import { FieldsTable } from './FieldsTable.tsx';
import { Hues } from './Hues.tsx';
import { IfDeleted } from './IfDeleted.tsx';
import { InheritedFields } from './InheritedFields.tsx';
import { KindPicker } from './KindPicker.tsx';
import { Managers } from './Managers.tsx';
import { OneOfSeveral } from './OneOfSeveral.tsx';
import { Relations } from './Relations.tsx';
import { RowNumbers } from './RowNumbers.tsx';

/** Options of `Meta` that are asked for elsewhere. */
const asked: ReadonlySet<string> = new Set(['abstract', 'proxy', 'constraints', 'indexes']);
const options = Object.entries(metaOptions).filter(([name]) => !asked.has(name));

/** A model: what it is called, its fields, its relations and the options of its `Meta`. */
export function ModelInspector({ resolved }: { readonly resolved: ResolvedModel }) {
  const design = useDesign();
  const editable = useEditable();
  const { model } = resolved;
  const app = findApp(design, model.app);
  const findings = (useFindingsByPlace().models.get(model.id) ?? []).filter(
    ({ at }) => at.field === undefined,
  );
  const set = (option: string, value: OptionValue | undefined) =>
    run(setMeta, { model: model.id, option, value }, { join: `${model.id} ${option}` });
  const others = Object.fromEntries(
    Object.entries(model.meta).filter(([name]) => !Object.hasOwn(metaOptions, name)),
  );
  return (
    <>
      <h2 className={styles.title}>{model.name}</h2>
      <p className={styles.sub}>
        {model.external ? `Exists elsewhere, in ${model.app}` : `Model in ${model.app}`}
      </p>
      <FindingsHere findings={findings} />
      <NameInput
        label="Name"
        value={model.name}
        onChange={(name) =>
          run(renameModel, { model: model.id, name }, { join: `${model.id} name` })
        }
      />
      <AppPicker
        app={model.app}
        onPick={(label) => run(setModelApp, { models: [model.id], app: label })}
      />
      {app && (
        <Row label={`Colour of ${app.label}`}>
          <Hues app={app} />
        </Row>
      )}
      {!model.external && <KindPicker resolved={resolved} />}
      {!model.external && <Bases resolved={resolved} />}
      <FieldsTable resolved={resolved} />
      <InheritedFields resolved={resolved} />
      {editable && (
        <div className={styles.buttons}>
          <Button onClick={() => startConnecting(model.id)}>Connect…</Button>
          <Button onClick={duplicateSelected}>Duplicate</Button>
          <Button look="danger" onClick={deleteSelected}>
            Delete
          </Button>
        </div>
      )}
      <Relations resolved={resolved} />
      <OneOfSeveral resolved={resolved} />
      {resolved.kind === 'concrete' && <RowNumbers resolved={resolved} />}
      <IfDeleted key={resolved.id} resolved={resolved} />
      <h3 className={styles.heading}>Description</h3>
      <TextArea
        label="Description"
        placeholder="Becomes the docstring of the class"
        value={model.note}
        onChange={(note) =>
          run(setModelNote, { model: model.id, note }, { join: `${model.id} note` })
        }
      />
      <Display resolved={resolved} />
      <External resolved={resolved} />
      {!model.external && <Declarations resolved={resolved} />}
      {!model.external && <ClassBody model={model} />}
      <MoreOptions
        name="meta"
        options={options}
        values={model.meta}
        subject={{ owner: model.id, field: null, value: 'text' }}
        set={set}
      />
      <OtherOptions options={others} onRemove={(name) => set(name, undefined)} />
    </>
  );
}

/** Managers, methods and whatever else stands in the class body. */
function ClassBody({ model }: { readonly model: Model }) {
  const { id, managers, code } = model;
  return (
    <>
      <Disclosure
        name="managers"
        title="Managers"
        note={managers.length === 0 ? '' : String(managers.length)}
      >
        <Managers model={model} />
      </Disclosure>
      <Disclosure
        name="class code"
        title="Code in the class"
        note={code === '' ? '' : counted(code.split('\n').length, 'line')}
      >
        <CodeArea
          label={`Code in the class ${model.name}`}
          path="models.py"
          placeholder={'def save(self, *args, **kwargs):\n    …'}
          value={code}
          disabled={!useEditable()}
          onChange={(next) => run(setModelCode, { model: id, code: next }, { join: `${id} code` })}
          onDone={endStep}
        />
        <p className={styles.hint}>Methods and the like, written below the fields as they are.</p>
      </Disclosure>
    </>
  );
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function Display({ resolved: { model } }: { readonly resolved: ResolvedModel }) {
  const id = useId();
  const fields = model.fields.filter((field) => !isRelation(field));
  return (
    <Row
      htmlFor={id}
      label="Shown as"
      hint={
        <>
          what <code>__str__</code> returns
        </>
      }
    >
      <Select
        id={id}
        disabled={!useEditable()}
        value={model.display ?? ''}
        options={{
          '': 'Left to Django',
          ...Object.fromEntries(fields.map((field) => [field.id, field.name])),
        }}
        onChange={(field) =>
          run(setDisplay, { model: model.id, field: field === '' ? null : (field as FieldId) })
        }
      />
    </Row>
  );
}

function External({ resolved: { model } }: { readonly resolved: ResolvedModel }) {
  const id = useId();
  return (
    <Row
      htmlFor={id}
      label="Exists elsewhere"
      hint={model.external ? 'Referred to, never written out' : undefined}
    >
      <Switch
        id={id}
        disabled={!useEditable()}
        checked={model.external}
        onChange={(external) => run(setExternal, { model: model.id, external })}
      />
    </Row>
  );
}
