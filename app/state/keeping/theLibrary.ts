import type { Library } from './library.ts';

let started: Library | undefined;

/** The designs of this browser. The page starts them once, before anything is shown. */
export function library(): Library {
  if (!started) throw new Error('the library has not been started');
  return started;
}

export const setLibrary = (opened: Library): void => {
  started = opened;
};
