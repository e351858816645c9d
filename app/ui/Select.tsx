import { ChevronDown } from 'lucide-react';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { DescribedBy } from './described.ts';
import styles from './Select.module.css';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Value to the words shown. */
  readonly options: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  /** `<optgroup>`s in place of `options`. */
  readonly children?: ReactNode;
}

/** One of a list: the platform's own control, which every keyboard and screen reader knows. */
export function Select({ value, onChange, options, id, label, disabled = false, children }: Props) {
  const describedBy = useContext(DescribedBy);
  return (
    <span className={styles.wrap}>
      <select
        className={styles.select}
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {children ??
          Object.entries(options).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
      </select>
      <ChevronDown size={14} className={styles.arrow} aria-hidden />
    </span>
  );
}
