import type { DecodedLink } from '../../core/shareLink/decodeLink.ts';

/** What the page asks the worker. */
export type Question =
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'decode'; readonly link: string };

export type Answer =
  | { readonly kind: 'encoded'; readonly link: string }
  | { readonly kind: 'decoded'; readonly decoded: DecodedLink }
  | { readonly kind: 'failed'; readonly why: string };

const PATIENCE_MS = 3000;

/** Asks a worker made for this one question; one that takes too long is ended. */
export function ask(question: Question): Promise<Answer> {
  const worker = new Worker(new URL('./linkWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve) => {
    const fail = (why: string): void => resolve({ kind: 'failed', why });
    const timer = setTimeout(() => fail('It takes too long.'), PATIENCE_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', () => fail('The browser could not do it.'));
    worker.postMessage(question, { transfer: [] });
  }).finally(() => worker.terminate());
}
