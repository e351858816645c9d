import { X } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { argumentOf } from '../../../core/design/python/callText.ts';
import { endStep } from '../../../state/workspace.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { CommitInput } from '../CommitInput.tsx';
import { changed, prefixOf, readDeclaration } from './declaration.ts';
import type { Declaration, Makes } from './declaration.ts';
import own from './Declarations.module.css';
import { FieldNames } from './FieldNames.tsx';

interface Props {
  /** As it is written. */
  readonly item: string;
  /** The fields it can be over. */
  readonly columns: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (item: string) => void;
  readonly onRemove: () => void;
}

const titles: Readonly<Record<Makes, string>> = {
  unique: 'Unique',
  check: 'Check',
  index: 'Index',
};

/** One constraint or index, asked for part by part; as its text where it can't be taken apart. */
export function DeclarationBox({ item, columns, disabled, onChange, onRemove }: Props) {
  const declaration = readDeclaration(item);
  const title = declaration ? titles[declaration.makes] : 'Python';
  const called = declaration && declaration.name !== '' ? `${title} ${declaration.name}` : title;
  return (
    <div className={own.box} role="group" aria-label={called}>
      <div className={own.head}>
        <b>{title}</b>
        <IconButton
          label={`Take ${called} away`}
          className={own.remove}
          disabled={disabled}
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {declaration ? (
        <Parts declaration={declaration} columns={columns} disabled={disabled} set={onChange} />
      ) : (
        <CommitInput
          label="As Python"
          value={item}
          disabled={disabled}
          onCommit={(next) => (next === '' ? onRemove() : onChange(next))}
        />
      )}
    </div>
  );
}

interface PartsProps {
  readonly declaration: Declaration;
  readonly columns: readonly string[];
  readonly disabled: boolean;
  readonly set: (item: string) => void;
}

function Parts({ declaration, columns, disabled, set }: PartsProps) {
  const { makes, name, fields, expressions, condition, others, call } = declaration;
  const nulls = argumentOf(call, 'nulls_distinct');
  const deferrable = argumentOf(call, 'deferrable');
  const put = (change: Parameters<typeof changed>[1]) => set(changed(declaration, change));
  // What is chosen, unlike what is typed letter by letter, is a step of its own.
  const choose = (change: Parameters<typeof changed>[1]) => {
    endStep();
    put(change);
    endStep();
  };
  return (
    <>
      <Part label="Name">
        {(id) => (
          <TextInput
            id={id}
            mono
            disabled={disabled}
            value={name}
            onChange={(next) => put({ name: next })}
            onDone={endStep}
          />
        )}
      </Part>
      {fields ? (
        <FieldNames
          names={fields}
          columns={columns}
          hasDirection={makes === 'index'}
          disabled={disabled}
          onChange={(next) => choose({ fields: next })}
        />
      ) : (
        makes !== 'check' && (
          <Part label="Over">
            {(id) => (
              <CommitInput
                id={id}
                label="Expressions"
                placeholder='Lower("name")'
                disabled={disabled}
                value={expressions}
                onCommit={(next) => choose({ expressions: next })}
              />
            )}
          </Part>
        )
      )}
      <Part label={makes === 'check' ? 'Holds' : 'Only where'}>
        {(id) => (
          <CommitInput
            id={id}
            label="Condition"
            placeholder={makes === 'check' ? 'models.Q(price__gte=0)' : 'every row'}
            disabled={disabled}
            value={condition}
            onCommit={(next) => choose({ condition: next })}
          />
        )}
      </Part>
      {makes === 'unique' && (
        <>
          <Part label="Empty values">
            {(id) => (
              <Select
                id={id}
                disabled={disabled}
                value={nulls ?? ''}
                options={{
                  '': 'as the database has it',
                  True: 'all differ',
                  False: 'are the same',
                }}
                onChange={(next) =>
                  choose({ argument: ['nulls_distinct', next === '' ? null : next] })
                }
              />
            )}
          </Part>
          <Part label="Checked">
            {(id) => (
              <Select
                id={id}
                disabled={disabled}
                value={deferrable?.slice(deferrable.lastIndexOf('.') + 1) ?? ''}
                options={{
                  '': 'at once',
                  IMMEDIATE: 'at once, or later on demand',
                  DEFERRED: 'at the end of the transaction',
                }}
                onChange={(next) => {
                  const text = `${prefixOf(declaration)}Deferrable.${next}`;
                  choose({ argument: ['deferrable', next === '' ? null : text] });
                }}
              />
            )}
          </Part>
        </>
      )}
      {others !== '' && <code className={own.others}>{others}</code>}
    </>
  );
}

function Part({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={own.part}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
