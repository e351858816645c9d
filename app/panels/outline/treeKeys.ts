import type { Row } from './rows.ts';

/** The row a key of the tree pattern leads to; undefined when the key does something else or leads nowhere. */
export function nextRow(rows: readonly Row[], active: Row, key: string): Row | undefined {
  const at = rows.indexOf(active);
  if (key === 'ArrowDown') return rows[at + 1];
  if (key === 'ArrowUp') return rows[at - 1];
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowLeft' && active.kind === 'model') {
    return rows.slice(0, at).findLast(({ kind }) => kind === 'app');
  }
  if (key === 'ArrowRight' && active.kind === 'app' && active.open && active.count > 0) {
    return rows[at + 1];
  }
  return undefined;
}
