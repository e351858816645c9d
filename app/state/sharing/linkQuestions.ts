import type { DecodedLink } from '../../core/shareLink/decodeLink.ts';

/** What the page asks the worker. */
export type Question =
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'decode'; readonly link: string };

export type Answer =
  | { readonly kind: 'encoded'; readonly link: string }
  | { readonly kind: 'decoded'; readonly decoded: DecodedLink }
  | { readonly kind: 'failed'; readonly why: string };

/** What the worker sends once, as soon as it can take a question. */
export const READY = 'ready';

/** A link may come from anybody, so reading it has a short limit; making one of a large design may take a while. */
const PATIENCE_MS: Readonly<Record<Question['kind'], number>> = { decode: 3000, encode: 20_000 };

/** Asks a worker made for this one question; one that takes too long is ended. */
export function ask(question: Question): Promise<Answer> {
  const worker = new Worker(new URL('./linkWorker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Answer>((resolve) => {
    const fail = (why: string): void => resolve({ kind: 'failed', why });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | typeof READY>) => {
      if (data !== READY) {
        resolve(data);
        return;
      }
      timer = setTimeout(() => fail('It takes too long.'), PATIENCE_MS[question.kind]);
      worker.postMessage(question, { transfer: [] });
    });
    worker.addEventListener('error', () => fail('The browser could not do it.'));
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
