import { useId } from 'react';
import { Switch } from '../../ui/Switch.tsx';
import styles from './Dialogs.module.css';

interface Props {
  readonly label: string;
  /** What follows from it, below. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch and what it says yes or no to. */
export function SwitchRow({ label, hint, checked, onChange }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className={styles.switchRow}>
      <Switch id={id} checked={checked} onChange={onChange} describedBy={hintId} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
