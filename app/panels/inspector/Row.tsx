import { useId } from 'react';
import type { ReactNode } from 'react';
import { DescribedBy } from '../../ui/described.ts';
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
  const id = useId();
  const hasHint = hint !== undefined && hint !== '';
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
        <div className={styles.control}>
          <DescribedBy value={hasHint ? id : undefined}>{children}</DescribedBy>
        </div>
      </div>
      {hasHint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
