import { createStore } from 'zustand/vanilla';
import type { Design } from '../core/design/design.ts';
import { workspace } from './workspace.ts';

/** Up to here everything computed from a design is quick enough to follow each keystroke. */
export const FEW_MODELS = 150;
const PAUSE_MS = 200;

/**
 * The design that problems and code are computed from: the latest, but in a large design only once the person pauses, so
 * that checking and writing it never stand between two keystrokes.
 */
export const settled = createStore<{ readonly design: Design }>(() => ({
  design: workspace.getState().design,
}));

let waiting: ReturnType<typeof setTimeout> | undefined;

const settle = (): void => settled.setState({ design: workspace.getState().design });

workspace.subscribe(({ design, source }, before) => {
  if (design === before.design) return;
  clearTimeout(waiting);
  const isOther = source !== before.source;
  if (isOther || design.models.length <= FEW_MODELS) settle();
  else waiting = setTimeout(settle, PAUSE_MS);
});
