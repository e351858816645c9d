/** So many rows are shown at once, so that thousands do not take the page's time. */
export const STEP = 100;

interface Shown {
  /** How many rows there are. */
  readonly count: number;
  /** As many are shown from the start. */
  readonly first: number;
  /** Rows that somebody added or typed in: they stay. */
  readonly touched: readonly number[];
  /** Rows that break something, in which it has to be seen. */
  readonly broken: readonly number[];
}

/** The numbers of the rows that are shown, from 0 and in their order. */
export function shownRows({ count, first, touched, broken }: Shown): readonly number[] {
  const behind = (rows: readonly number[]): readonly number[] =>
    [...new Set(rows)].filter((i) => i >= first && i < count).toSorted((a, b) => a - b);
  const start = Array.from({ length: Math.min(first, count) }, (_, i) => i);
  return [...start, ...behind([...touched, ...behind(broken).slice(0, STEP)])];
}
