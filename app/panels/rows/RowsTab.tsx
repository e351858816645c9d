import { lazy, Suspense } from 'react';
import styles from './Rows.module.css';

/** Comes over only when rows are asked for. */
const Rows = lazy(async () => ({ default: (await import('./Rows.tsx')).Rows }));

export function RowsTab() {
  return (
    <Suspense fallback={<p className={styles.hint}>Making rows…</p>}>
      <Rows />
    </Suspense>
  );
}
