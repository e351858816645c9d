import { useState } from 'react';
import { TextInput } from '../../ui/TextInput.tsx';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** For a box opened by a choice the person has just made, which means to type. */
  readonly takesFocus?: boolean;
  readonly onCommit: (value: string) => void;
}

const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

/**
 * One line whose text counts only once it is complete, with Enter or when the focus leaves: a label half typed would be
 * another app's, or a new one.
 */
export function CommitInput({ value, onCommit, label, takesFocus = false, ...rest }: Props) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value);
  }
  return (
    <TextInput
      {...rest}
      aria-label={label}
      ref={takesFocus ? focusAtOnce : undefined}
      mono
      value={draft}
      onChange={setDraft}
      onDone={() => {
        if (draft.trim() !== value) onCommit(draft.trim());
        setDraft(value);
      }}
    />
  );
}
