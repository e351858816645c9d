import { useEffect } from 'react';
import type { RefObject } from 'react';
import { light } from './light.ts';

/** While a line is pointed at, the canvas says so: what has no part in it steps back, by style alone. */
export function useDimming(root: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      light.subscribe(({ edge }, before) => {
        if ((edge === null) === (before.edge === null)) return;
        root.current?.toggleAttribute('data-pointing', edge !== null);
      }),
    [root],
  );
}
