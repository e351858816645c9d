import { useContext, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { DescribedBy } from './described.ts';
import styles from './TextInput.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly value: string;
  /** At every keystroke, so that nothing typed is ever lost. */
  readonly onChange: (value: string) => void;
  /** When the focus leaves or Enter is pressed. */
  readonly onDone?: () => void;
  readonly mono?: boolean;
}

/**
 * One line of text that reports every keystroke and shows what the design made of it once the focus leaves. Escape brings
 * back what stood there when the focus came, or at the last Enter.
 */
export function TextInput({
  value,
  onChange,
  onDone,
  mono = false,
  className,
  onKeyDown,
  onFocus,
  onBlur,
  ...rest
}: Props) {
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

  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Enter') {
      before.current = shown;
      onDone?.();
    }
    if (event.key === 'Escape' && shown !== before.current) {
      event.stopPropagation();
      setDraft(null);
      onChange(before.current);
    }
  };

  return (
    <input
      className={[styles.input, mono && styles.mono, className].filter(Boolean).join(' ')}
      type="text"
      spellCheck={false}
      autoComplete="off"
      aria-describedby={describedBy}
      value={shown}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange(event.target.value);
      }}
      onKeyDown={keys}
      onFocus={(event) => {
        before.current = value;
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setDraft(null);
        onDone?.();
        onBlur?.(event);
      }}
      {...rest}
    />
  );
}
