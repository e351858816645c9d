/** Makes example rows away from the page. */
import { exampleOf } from '../../core/rows/example.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { Answer, Asked } from './makeRows.ts';
import { READY } from '../../state/askWorker.ts';

/** The page does not wait for them, so that there may be many. */
const MOST_MADE = 50_000;
/** Told more often nobody would see it. */
const EVERY_MS = 50;

const say = (answer: Answer | typeof READY): void =>
  self.postMessage(answer, { targetOrigin: '*' });

self.addEventListener('message', ({ data: { design, seed, atLeast } }: MessageEvent<Asked>) => {
  let last = performance.now();
  const tell = (made: number, of: number): void => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    say({ kind: 'progress', made, of });
  };
  const wish = { seed, atLeast, atMost: MOST_MADE, tell };
  const { tables, without, ...rest } = exampleOf(resolve(design), wish);
  say({
    kind: 'made',
    rows: {
      ...rest,
      tables: tables.map(({ model, rows }) => ({ model: model.id, rows })),
      without: without.map(({ model, why }) => ({ model: model.id, why })),
    },
  });
});
say(READY);
