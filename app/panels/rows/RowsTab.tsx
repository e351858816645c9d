import { later } from '../../ui/later.tsx';
import { MissingPanel } from '../missing/MissingPanel.tsx';
import styles from './Rows.module.css';

/** Comes over only when rows are asked for. */
export const RowsTab = later(async () => (await import('./Rows.tsx')).Rows, MissingPanel, Waiting);

function Waiting() {
  return <p className={styles.hint}>Making rows…</p>;
}
