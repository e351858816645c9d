import type { ComponentProps } from 'react';
import styles from './TextInput.module.css';
import type { Typed } from './useTyped.ts';
import { useTyped } from './useTyped.ts';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'>, Typed {
  readonly mono?: boolean;
}

/** One line of text that reports every keystroke; Escape takes back what was typed. */
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
  const typed = useTyped({ value, onChange, onDone });
  return (
    <input
      {...typed}
      className={[styles.input, mono && styles.mono, className].filter(Boolean).join(' ')}
      type="text"
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) typed.onKeyDown(event);
      }}
      onFocus={(event) => {
        typed.onFocus();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        typed.onBlur();
        onBlur?.(event);
      }}
      {...rest}
    />
  );
}
