/** Rows that a person changed or brought, by design: a matter of this browser, in no design, no history and no link. */
import { createStore } from 'zustand/vanilla';
import type { Row } from '../core/rows/population.ts';
import { workspace } from './workspace.ts';
import type { Source } from './workspace.ts';

export interface OwnRows {
  /** Another seed gives other words. */
  readonly seed: number;
  /** As many rows of each model, where there may be so many. */
  readonly atLeast: number;
  /** By the id of the model, in place of the rows that would be made. */
  readonly own: Readonly<Record<string, readonly Row[]>>;
}

const usual: OwnRows = { seed: 1, atLeast: 1, own: {} };
const KEY = 'cardinal.rows';
/** Of so many designs, those whose rows were changed last. */
const MOST = 20;

/** The rows of the open design. */
export const ownRows = createStore<OwnRows>(() => kept(workspace.getState().source));

workspace.subscribe(({ source }, { source: before }) => {
  if (source !== before) ownRows.setState(kept(source), true);
});

/** Changes the rows of the open design; those of a shared one are forgotten with the page. */
export function changeRows(change: Partial<OwnRows>): void {
  ownRows.setState(change);
  const { source } = workspace.getState();
  if (source.kind !== 'own') return;
  const others = readAll().filter(([id]) => id !== source.id);
  try {
    const all = [[source.id, ownRows.getState()], ...others].slice(0, MOST);
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // No room, or none allowed: the rows last as long as the page.
  }
}

/** What another tab changes of the open design's rows is changed here, or this tab would write over it. */
export function followRows(page: Pick<EventTarget, 'addEventListener'>): void {
  page.addEventListener('storage', (event) => {
    const { source } = workspace.getState();
    if (source.kind === 'own' && 'key' in event && event.key === KEY) {
      ownRows.setState(kept(source), true);
    }
  });
}

/** The rows of one model; null for those that would be made. */
export function setOwnRows(model: string, rows: readonly Row[] | null): void {
  const { [model]: _before, ...others } = ownRows.getState().own;
  changeRows({ own: rows === null ? others : { ...others, [model]: rows } });
}

function kept(source: Source): OwnRows {
  if (source.kind !== 'own') return usual;
  return readAll().find(([id]) => id === source.id)?.[1] ?? usual;
}

function readAll(): readonly (readonly [string, OwnRows])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Nothing in a browser's storage can be trusted to be ours. */
function isKept(one: unknown): one is readonly [string, OwnRows] {
  if (!Array.isArray(one) || typeof one[0] !== 'string') return false;
  const rows = one[1] as Partial<OwnRows> | null;
  return (
    typeof rows === 'object' &&
    Number.isSafeInteger(rows?.seed) &&
    Number.isSafeInteger(rows?.atLeast) &&
    typeof rows?.own === 'object' &&
    rows.own !== null &&
    Object.values(rows.own).every(isRows)
  );
}

function isRows(rows: unknown): boolean {
  const isRow = (row: unknown): boolean =>
    typeof row === 'object' && row !== null && !Array.isArray(row);
  return Array.isArray(rows) && rows.every(isRow);
}
