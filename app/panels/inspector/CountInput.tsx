import { useState } from 'react';
import { MOST_ROWS } from '../../core/design/design.ts';
import { useEditable } from '../../state/hooks.ts';
import { announce, endStep } from '../../state/workspace.ts';
import { TextInput } from '../../ui/TextInput.tsx';

interface Props {
  readonly label: string;
  /** What stands there while nothing is stated: `0`, `∞`. */
  readonly placeholder: string;
  /** Undefined while nothing is stated. */
  readonly value: number | undefined;
  readonly onChange: (count: number | undefined) => void;
}

const isCount = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= MOST_ROWS;

/** As much of a text as a message takes. */
const cut = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

const refusal = (typed: string, kept: number | undefined): string =>
  `“${cut(typed)}” is no whole number from 0 to ${MOST_ROWS}, so ${kept === undefined ? 'none is stated' : `it stays ${kept}`}.`;

/** A whole number in a sentence, or none; what is neither is marked, changes nothing, and is told once it is left. */
export function CountInput({ label, placeholder, value, onChange }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      disabled={!useEditable()}
      aria-invalid={wrong !== null}
      placeholder={placeholder}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => {
        const typed = text.trim();
        setWrong(typed === '' || isCount(typed) ? null : typed);
        if (typed === '') onChange(undefined);
        else if (isCount(typed)) onChange(Number(typed));
      }}
      onDone={() => {
        if (wrong !== null) announce(refusal(wrong, value), 'refused');
        setWrong(null);
        endStep();
      }}
    />
  );
}
