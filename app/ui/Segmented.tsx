import { ToggleGroup } from 'radix-ui';
import styles from './Segmented.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of a few, all in sight; arrow keys move between them. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
}: Props<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.group}
      aria-label={label}
      value={value}
      disabled={disabled}
      // Pressing the chosen one again would leave none.
      onValueChange={(next) => next !== '' && onChange(next as Value)}
    >
      {Object.entries<string>(options).map(([key, text]) => (
        <ToggleGroup.Item key={key} value={key} className={styles.item}>
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
