import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { ExportedFile } from '../../core/exporters/exporter.ts';
import { leadingLines } from './origins.ts';

const PAGE = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Walks the lines of a file that lead back to the canvas. One of them at a time, `current`, has a button; the arrow keys
 * move it on, and the focus with it.
 * @param home where one begins: the first line of what is selected
 */
export function useLineKeys(
  scroller: RefObject<HTMLElement | null>,
  file: ExportedFile,
  home: number,
  show: (line: number) => void,
): {
  readonly current: number | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const stops = useMemo(() => leadingLines(file), [file]);
  const [at, setAt] = useState<{ readonly line: number; readonly home: number } | null>(null);
  const wanted = at?.home === home ? at.line : home;
  const current = stops.find((line) => line >= wanted) ?? stops.at(-1);
  const isFollowing = useRef(false);

  // The button stands on another line now, which may be drawn only once it is in sight.
  useEffect(() => {
    if (!isFollowing.current) return;
    const button = scroller.current?.querySelector<HTMLElement>('[data-leads]');
    if (!button) return;
    isFollowing.current = false;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (current === undefined) return;
    // From the code as a whole the first key leads to the line one is at.
    const isAtLine = event.target !== event.currentTarget;
    const index = stops.indexOf(current) + (isAtLine ? step : 0);
    const next = stops[Math.max(0, Math.min(stops.length - 1, index))];
    if (next === undefined) return;
    event.preventDefault();
    isFollowing.current = true;
    setAt({ line: next, home });
    show(next);
  };
  return { current, onKeyDown };
}
