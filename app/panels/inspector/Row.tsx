import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

interface Props {
  /** Of the control the label belongs to. */
  readonly htmlFor?: string;
  readonly label: ReactNode;
  /** Django's words and what follows, below. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A question and its answer on one line, with what it means below. */
export function Row({ htmlFor, label, hint, children }: Props) {
  return (
    <div className={styles.rowAndHint}>
      <div className={styles.row}>
        {htmlFor === undefined ? (
          <span className={styles.label}>{label}</span>
        ) : (
          <label htmlFor={htmlFor} className={styles.label}>
            {label}
          </label>
        )}
        <div className={styles.control}>{children}</div>
      </div>
      {hint !== undefined && hint !== '' && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
