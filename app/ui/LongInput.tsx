import type { ComponentProps } from 'react';
import styles from './TextInput.module.css';
import type { Typed } from './useTyped.ts';
import { useTyped } from './useTyped.ts';

type Props = Pick<ComponentProps<'textarea'>, 'id' | 'disabled' | 'placeholder' | 'aria-label'> &
  Typed;

/**
 * Code in a box that grows with it and so shows all of it. Enter ends a step as in a `TextInput`, and Shift+Enter begins
 * a line; pasted lines stay lines, since joining them would let a comment swallow what follows it.
 */
export function LongInput({ value, onChange, onDone, ...rest }: Props) {
  const typed = useTyped({ value, onChange, onDone });
  return (
    <textarea
      {...typed}
      className={[styles.input, styles.mono, styles.long].join(' ')}
      rows={1}
      autoCapitalize="off"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.shiftKey) return;
        if (event.key === 'Enter') event.preventDefault();
        typed.onKeyDown(event);
      }}
      {...rest}
    />
  );
}
