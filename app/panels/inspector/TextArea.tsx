import { useEditable } from '../../state/hooks.ts';
import { endStep } from '../../state/workspace.ts';
import styles from './Inspector.module.css';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text; every keystroke reaches the design. */
export function TextArea({ label, placeholder, value, onChange }: Props) {
  return (
    <textarea
      className={styles.text}
      aria-label={label}
      placeholder={placeholder}
      rows={3}
      disabled={!useEditable()}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={endStep}
    />
  );
}
