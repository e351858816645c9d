/** Whether it is mostly a finger that points: it is over nothing until it presses, and covers what it presses. */
export const byFinger = (): boolean => window.matchMedia('(pointer: coarse)').matches;
