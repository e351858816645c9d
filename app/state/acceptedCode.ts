import { createStore } from 'zustand/vanilla';
import type { Design } from '../core/design/design.ts';
import { freeExpressions } from '../core/design/python/freeCode.ts';

/**
 * The pieces of free Python code a person has accepted, word for word, for as long as the page is open. A piece that
 * changes has to be accepted again.
 */
export const acceptedCode = createStore<{ readonly pieces: ReadonlySet<string> }>(() => ({
  pieces: new Set(),
}));

/** Whether every piece of the design's free code has been accepted; true of a design without any. */
export const isAccepted = (design: Design, pieces: ReadonlySet<string>): boolean =>
  freeExpressions(design).every(({ code }) => pieces.has(code));

export function acceptCode(design: Design): void {
  acceptedCode.setState(({ pieces }) => ({
    pieces: new Set([...pieces, ...freeExpressions(design).map(({ code }) => code)]),
  }));
}
