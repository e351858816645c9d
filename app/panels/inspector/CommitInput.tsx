import { useId, useState } from 'react';
import { focusAtOnce } from '../../ui/focusAtOnce.ts';
import { TextInput } from '../../ui/TextInput.tsx';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** For a box opened by a choice the person has just made, which means to type. */
  readonly takesFocus?: boolean;
  readonly invalid?: boolean;
  /** What could be meant, by what is typed so far. */
  readonly suggestions?: (typed: string) => readonly string[];
  readonly onCommit: (value: string) => void;
}

/**
 * One line whose text counts only once it is complete, with Enter or when the focus leaves: a label half typed would be
 * another app's, or a new one.
 */
export function CommitInput({
  value,
  onCommit,
  label,
  takesFocus = false,
  invalid = false,
  suggestions,
  ...rest
}: Props) {
  const list = useId();
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value);
  }
  return (
    <>
      <TextInput
        {...rest}
        aria-label={label}
        aria-invalid={invalid || undefined}
        ref={takesFocus ? focusAtOnce : undefined}
        list={suggestions && list}
        mono
        value={draft}
        onChange={setDraft}
        onDone={() => {
          if (draft.trim() !== value) onCommit(draft.trim());
          setDraft(value);
        }}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions(draft).map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
