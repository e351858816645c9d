import { X } from 'lucide-react';
import { useState } from 'react';
import { valueOfPython } from '../../../core/design/python/pieces.ts';
import { POSITIONAL } from '../../../core/fieldTypes/option.ts';
import { isList } from '../../../core/fieldTypes/values.ts';
import type { Options, OptionValue } from '../../../core/fieldTypes/values.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep } from '../../../state/workspace.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { CommitInput } from '../CommitInput.tsx';
import styles from './Options.module.css';
import { optionText, pythonText } from './optionText.ts';

interface Props {
  /** Those no widget was made for. */
  readonly options: Options;
  readonly onRemove: (name: string) => void;
  /** For a class that may take any argument: they can be changed, and others added. */
  readonly onSet?: ((name: string, value: OptionValue | undefined) => void) | undefined;
}

/** What was read from elsewhere, or belongs to a class of another package: each as Python, those without a name first. */
export function OtherOptions({ options, onRemove, onSet }: Props) {
  const editable = useEditable();
  const { [POSITIONAL]: spread, ...named } = options;
  const unnamed = isList(spread) ? spread : [];
  const entries = Object.entries(isList(spread) ? named : options);
  const putUnnamed = (next: readonly OptionValue[]) =>
    next.length === 0 ? onRemove(POSITIONAL) : onSet?.(POSITIONAL, next);
  const canAdd = onSet !== undefined && editable;
  if (entries.length === 0 && unnamed.length === 0 && !canAdd) return null;
  return (
    <section aria-label={onSet ? 'Arguments' : 'Kept as given'}>
      <h3 className={styles.heading}>{onSet ? 'Arguments' : 'Kept as given'}</h3>
      {unnamed.map((value, i) => (
        <Argument
          key={i}
          name={`Argument ${i + 1}`}
          value={value}
          disabled={!editable}
          onChange={onSet && ((next) => putUnnamed(unnamed.with(i, next)))}
          onRemove={() => putUnnamed(unnamed.toSpliced(i, 1))}
        />
      ))}
      {entries.map(([name, value]) => (
        <Argument
          key={name}
          name={name}
          value={value}
          disabled={!editable}
          onChange={onSet && ((next) => onSet(name, next))}
          onRemove={() => onRemove(name)}
        />
      ))}
      {canAdd && (
        <Adder
          isTaken={(name) => Object.hasOwn(options, name)}
          onAdd={(name, value) => {
            if (name === '') putUnnamed([...unnamed, value]);
            else onSet(name, value);
            endStep();
          }}
        />
      )}
    </section>
  );
}

interface ArgumentProps {
  readonly name: string;
  readonly value: OptionValue;
  readonly disabled: boolean;
  readonly onChange: ((value: OptionValue) => void) | undefined;
  readonly onRemove: () => void;
}

function Argument({ name, value, disabled, onChange, onRemove }: ArgumentProps) {
  const text = onChange ? pythonText(value) : null;
  return (
    <div className={text === null ? styles.item : styles.argument}>
      <code className={styles.kept}>{text === null ? `${name}=${optionText(value)}` : name}</code>
      {text !== null && (
        <TextInput
          aria-label={name}
          mono
          disabled={disabled}
          placeholder="Python"
          value={text}
          onChange={(typed) => {
            if (typed.trim() !== '') onChange?.(valueOfPython(typed));
          }}
          onDone={endStep}
        />
      )}
      <IconButton
        label={`Take ${name} away`}
        className={styles.small}
        disabled={disabled}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

interface AdderProps {
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (name: string, value: OptionValue) => void;
}

const keyword = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)\s*(.+)$/su;

/** `currency="EUR"` adds an argument of that name, `"EUR"` alone one without. */
function Adder({ isTaken, onAdd }: AdderProps) {
  const [left, setLeft] = useState('');
  const add = (typed: string) => {
    const [, name = '', value = typed] = keyword.exec(typed) ?? [];
    const isFree = name !== '__proto__' && (name === '' || !isTaken(name));
    setLeft(isFree ? '' : typed);
    if (isFree) onAdd(name, valueOfPython(value));
  };
  return (
    <div className={styles.adder}>
      <CommitInput label="Add an argument" placeholder="name=value" value={left} onCommit={add} />
    </div>
  );
}
