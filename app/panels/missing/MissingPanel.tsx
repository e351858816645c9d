import type { MissingProps } from '../../ui/later.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './MissingPanel.module.css';

/** Stands in a panel whose code could not be fetched. */
export function MissingPanel({ onRetry }: MissingProps) {
  return (
    <div className={styles.missing} role="alert">
      <p>
        This panel could not be fetched. Is there a network? What you draw is kept all the same.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
