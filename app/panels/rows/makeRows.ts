import type { Design } from '../../core/design/design.ts';
import type { Population, Row } from '../../core/rows/population.ts';
import { askWorker } from '../../state/askWorker.ts';

/** What the worker is asked for. */
export interface Asked {
  readonly design: Design;
  readonly seed: number;
  readonly atLeast: number;
}

/** Rows as they travel: models by their ids. */
export interface MadeRows extends Omit<Population, 'tables' | 'without'> {
  readonly tables: readonly { readonly model: string; readonly rows: readonly Row[] }[];
  readonly without: readonly { readonly model: string; readonly why: string }[];
}

export type Answer =
  | { readonly kind: 'progress'; readonly made: number; readonly of: number }
  | { readonly kind: 'made'; readonly rows: MadeRows }
  | { readonly kind: 'failed' };

/**
 * Has a worker of its own make rows, so that the page never waits for them. Where it cannot be loaded, or breaks down, the
 * answer is `failed`.
 *
 * @returns What ends the worker, whether it is done or not: nothing is heard of it afterwards.
 */
export const makeRows = (asked: Asked, hear: (answer: Answer) => void): (() => void) =>
  askWorker(
    () => new Worker(new URL('./rowsWorker.ts', import.meta.url), { type: 'module' }),
    asked,
    hear,
    () => hear({ kind: 'failed' }),
  );
