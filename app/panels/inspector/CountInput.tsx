import { useState } from 'react';
import { useEditable } from '../../state/hooks.ts';
import { endStep } from '../../state/workspace.ts';
import { TextInput } from '../../ui/TextInput.tsx';

interface Props {
  readonly label: string;
  /** What stands there while nothing is stated: `0`, `∞`. */
  readonly placeholder: string;
  /** Undefined while nothing is stated. */
  readonly value: number | undefined;
  readonly onChange: (count: number | undefined) => void;
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text);

/** A whole number in a sentence, or none; what is neither is marked and changes nothing. */
export function CountInput({ label, placeholder, value, onChange }: Props) {
  const [wrong, setWrong] = useState(false);
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      disabled={!useEditable()}
      aria-invalid={wrong}
      placeholder={placeholder}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => {
        const typed = text.trim();
        setWrong(typed !== '' && !isCount(typed));
        if (typed === '') onChange(undefined);
        else if (isCount(typed)) onChange(Number(typed));
      }}
      onDone={() => {
        setWrong(false);
        endStep();
      }}
    />
  );
}
