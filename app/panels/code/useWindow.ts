import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** In pixels; the style sheet draws lines this high. */
export const LINE_HEIGHT = 19;
/** Up to here every line is in the page, where the browser's own search finds it. */
const FEW = 500;
const BEYOND = 40;

/** The lines to draw of so many, from 0, the end not included: all of a short file, those in sight of a long one. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly start: number; readonly end: number } {
  const [seen, setSeen] = useState({ start: 0, end: FEW });
  const isLong = count > FEW;

  useEffect(() => {
    const element = scroller.current;
    if (!element || !isLong) return;
    const look = () => {
      // In steps, so that most scrolling draws nothing anew.
      const first = Math.floor(element.scrollTop / LINE_HEIGHT / BEYOND) * BEYOND;
      const start = Math.max(0, first - BEYOND);
      const end = first + Math.ceil(element.clientHeight / LINE_HEIGHT) + 2 * BEYOND;
      setSeen((before) => (before.start === start && before.end === end ? before : { start, end }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [scroller, isLong]);

  if (!isLong) return { start: 0, end: count };
  const end = Math.min(count, seen.end);
  return { start: Math.min(seen.start, end), end };
}
