import { useEffect } from 'react';
import type { RefObject } from 'react';
import { light } from './light.ts';

/** While a relation is pointed at, the canvas says so: what has no part in it steps back, by style alone. */
export function useDimming(root: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      light.subscribe(({ relation }, before) => {
        if ((relation === null) === (before.relation === null)) return;
        root.current?.toggleAttribute('data-pointing', relation !== null);
      }),
    [root],
  );
}
