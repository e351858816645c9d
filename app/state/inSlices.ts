/** So long the page may be kept from answering, in milliseconds. */
const SLICE_MS = 8;

/**
 * Takes the steps of long work a few at a time, so that the page answers and draws in between.
 * @returns what they come to, or undefined once `isOver` says that nobody waits for it any more.
 */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  isOver: () => boolean,
): Promise<Result | undefined> {
  while (!isOver()) {
    const until = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    await nextTask();
  }
  return undefined;
}

/** After what the browser has to do first: answering, drawing. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
