import type { Design } from '../../core/design/design.ts';
import { FEW_MODELS } from '../settled.ts';
import { workspace } from '../workspace.ts';

/** A pause in typing, and the longest that a task waits for one, in milliseconds. */
const PAUSE_MS = 400;
const LONGEST_MS = 3000;

/**
 * Runs the task as soon as nothing more urgent is left to do. Writing a large design takes long enough to be felt between
 * two keystrokes: that waits for a pause, but not for long. Closing the tab waits for nothing (`Autosave.beforeClosing`).
 */
export function whenQuiet(task: () => void): void {
  if (!isLarge(workspace.getState().design)) {
    whenIdle(task);
    return;
  }
  const run = () => {
    stop();
    clearTimeout(pause);
    clearTimeout(longest);
    whenIdle(task);
  };
  let pause = setTimeout(run, PAUSE_MS);
  const longest = setTimeout(run, LONGEST_MS);
  const stop = workspace.subscribe(({ design }, before) => {
    if (design === before.design) return;
    clearTimeout(pause);
    pause = setTimeout(run, PAUSE_MS);
  });
}

const isLarge = ({ models }: Design): boolean => models.length > FEW_MODELS;

export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 200 });
  else setTimeout(task, 0);
}
