import type { Design } from '../../core/design/design.ts';
import type { Population, Row } from '../../core/rows/population.ts';

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

/** What the worker sends once, as soon as it can be asked. */
export const READY = 'ready';

/**
 * Has a worker of its own make rows, so that the page never waits for them. Where it cannot be loaded, or breaks down, the
 * answer is `failed`.
 *
 * @returns What ends the worker, whether it is done or not: nothing is heard of it afterwards.
 */
export function makeRows(asked: Asked, hear: (answer: Answer) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  try {
    const worker = new Worker(new URL('./rowsWorker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer | typeof READY>) => {
        if (data === READY) worker.postMessage(asked, { transfer: [] });
        else hear(data);
      },
      { signal },
    );
    worker.addEventListener('error', () => hear({ kind: 'failed' }), { signal });
  } catch {
    // A page may be forbidden to have workers.
    hear({ kind: 'failed' });
  }
  return () => over.abort();
}
