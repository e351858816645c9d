/** What a worker sends once, as soon as it can be asked. */
export const READY = 'ready';

/**
 * Asks a worker of its own, so that the page never waits. Where it cannot be loaded, or breaks down, `fail` is called.
 *
 * @returns What ends the worker, whether it is done or not: nothing is heard of it afterwards.
 */
export function askWorker<Asked, Answer>(
  start: () => Worker,
  asked: Asked,
  hear: (answer: Answer) => void,
  fail: () => void,
): () => void {
  const over = new AbortController();
  const { signal } = over;
  try {
    const worker = start();
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer | typeof READY>) => {
        if (data === READY) worker.postMessage(asked, { transfer: [] });
        else hear(data);
      },
      { signal },
    );
    worker.addEventListener('error', fail, { signal });
  } catch {
    // A page may be forbidden to have workers.
    fail();
  }
  return () => over.abort();
}
