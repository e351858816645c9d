import { useLayoutEffect, useRef } from 'react';

const stopsIn = (panel: Element | null): readonly HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('[data-problem]') ?? []),
];

/**
 * For a line of the list: who was in it when it goes, since what it told is mended or muted, goes on at the one that takes
 * its place; at the last where there is none behind, or at the name of the panel where none is left.
 */
export function useFocusPassedOn() {
  const line = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const panel = element.closest('[role="tabpanel"]');
      const place = stopsIn(panel).findIndex((stop) => element.contains(stop));
      const tab = document.getElementById(panel?.getAttribute('aria-labelledby') ?? '');
      queueMicrotask(() => {
        const left = stopsIn(panel);
        (left[place] ?? left.at(-1) ?? tab)?.focus();
      });
    };
  }, []);
  return line;
}
