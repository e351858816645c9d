import { useContext, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { DescribedBy } from './described.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface Typed {
  readonly value: string;
  /** At every keystroke, so that nothing typed is ever lost. */
  readonly onChange: (value: string) => void;
  /** When the focus leaves or Enter is pressed. */
  readonly onDone?: (() => void) | undefined;
}

/**
 * What a box of text needs that reports every keystroke and shows what the design made of it once the focus leaves.
 * Escape brings back what stood there when the focus came, or at the last Enter.
 */
export function useTyped({ value, onChange, onDone }: Typed) {
  const describedBy = useContext(DescribedBy);
  const [draft, setDraft] = useState<string | null>(null);
  const before = useRef(value);
  const shown = draft ?? value;

  // Undo, or another tab, may change the value under the focus: then what was typed is no longer what stands there.
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (draft !== value) setDraft(null);
  }

  return {
    spellCheck: false,
    autoComplete: 'off',
    'aria-describedby': describedBy,
    value: shown,
    onChange: (event: ChangeEvent<Box>) => {
      setDraft(event.target.value);
      onChange(event.target.value);
    },
    onKeyDown: (event: KeyboardEvent<Box>) => {
      if (event.key === 'Enter') {
        before.current = shown;
        onDone?.();
      }
      if (event.key === 'Escape' && shown !== before.current) {
        event.stopPropagation();
        setDraft(null);
        onChange(before.current);
      }
    },
    onFocus: () => {
      before.current = value;
    },
    onBlur: () => {
      setDraft(null);
      onDone?.();
    },
  };
}
