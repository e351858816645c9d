import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { MOTION_MS, isStill } from './motion.ts';

/** What has the focus stays this clear of the edges of the canvas; the tool bar lies at the bottom. */
const CLEAR = { top: 20, right: 20, bottom: 96, left: 20 } as const;

/** Names are typed where they can be read. */
const READABLE = 0.5;
const TYPING_ZOOM = 0.8;

/** A model is in sight with its title: all of it may not fit. */
const TITLE = 60;

/** The view follows the keyboard: to the row a list of fields has grown to, to the model a Tab has led to. */
export function useFocusInSight(root: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;

    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.closest('.react-flow__node')) return;
      // What was pressed with the pointer is where the pointer is.
      if (!target.matches(':focus-visible')) return;
      requestAnimationFrame(() => {
        if (document.activeElement === target) bringIntoSight(target);
      });
    };

    const bringIntoSight = (target: HTMLElement) => {
      const frame = element.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      const bottom = Math.min(box.bottom, box.top + TITLE);
      const duration = isStill() ? 0 : MOTION_MS;
      if (target instanceof HTMLInputElement && flow.getZoom() < READABLE) {
        const middle = flow.screenToFlowPosition(
          { x: box.left + box.width / 2, y: box.top + box.height / 2 },
          { snapToGrid: false },
        );
        void flow.setCenter(middle.x, middle.y, { zoom: TYPING_ZOOM, duration });
        return;
      }
      const x = shift(box.left, box.right, frame.left + CLEAR.left, frame.right - CLEAR.right);
      const y = shift(box.top, bottom, frame.top + CLEAR.top, frame.bottom - CLEAR.bottom);
      if (x === 0 && y === 0) return;
      const at = flow.getViewport();
      void flow.setViewport(
        { ...at, x: at.x + x, y: at.y + y },
        { duration, interpolate: 'linear' },
      );
    };

    element.addEventListener('focusin', follow);
    return () => element.removeEventListener('focusin', follow);
  }, [flow, root]);
}

/** How far a stretch must move to lie between two edges; its beginning counts when it is longer than that. */
export function shift(start: number, end: number, least: number, most: number): number {
  if (start < least || end - start > most - least) return least - start;
  return end > most ? most - end : 0;
}
