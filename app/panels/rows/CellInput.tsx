import { useId, useState } from 'react';
import styles from './Rows.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** For what the database computes. */
  readonly isFixed: boolean;
  /** What is wrong with it, in a sentence. */
  readonly problem: string | null;
  readonly onCommit: (text: string) => void;
}

/** One value, which counts once it is complete: with Enter, or when the focus leaves. Escape brings back what stood there. */
export function CellInput({ label, value, isFixed, problem, onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const told = useId();
  const shown = draft ?? value;
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  if (isFixed) return <span className={styles.fixed}>computed</span>;
  return (
    <>
      <input
        className={styles.cell}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : told}
        title={problem ?? undefined}
        size={Math.min(36, Math.max(4, shown.length + 1))}
        value={shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
      {problem !== null && (
        <span id={told} className="visually-hidden">
          {problem}
        </span>
      )}
    </>
  );
}
