const PATIENCE_MS = 200;

/** Does it when the page has nothing more urgent to do, soon at the latest. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(task, { timeout: PATIENCE_MS });
  else setTimeout(task, 0);
}
