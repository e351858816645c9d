import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ExportedFile } from '../../core/exporters/exporter.ts';
import { focusOn, goTo } from '../../state/focus.ts';
import { useDesign, useWorkspace } from '../../state/hooks.ts';
import { placeName } from '../problems/place.ts';
import { blockKeeper } from './blocks.ts';
import styles from './Code.module.css';
import { CodeLine } from './CodeLine.tsx';
import { isWithin, linesOf, producerOf } from './origins.ts';
import { useHighlighter } from './useHighlighter.ts';
import { useLineKeys } from './useLineKeys.ts';
import { LINE_HEIGHT, useWindow } from './useWindow.ts';

interface Props {
  readonly label: string;
  readonly file: ExportedFile;
}

/**
 * A file to read: what is selected lights up its lines and brings them into sight; a press on a line selects what it was
 * made from, and from the keyboard leads there.
 */
export function CodeView({ label, file }: Props) {
  const selection = useWorkspace((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const highlight = useHighlighter(file.path);
  const [linesIn] = useState(blockKeeper);
  const lines = useMemo(() => linesIn(file, highlight), [linesIn, file, highlight]);
  const lit = useMemo(() => linesOf(file, selection), [file, selection]);
  const last = lit[0]?.to;
  const { start, end } = useWindow(scroller, lines.length);
  const first = lit[0]?.from;
  const hint = useId();
  const design = useDesign();
  const { current, onKeyDown } = useLineKeys(scroller, file, first ?? 1, (line) => {
    if (scroller.current) bringIntoSight(scroller.current, line, line);
  });
  const leadsTo = current === undefined ? null : producerOf(file, current);

  // Follows the selection and the place of its lines, not every edit: whoever reads elsewhere is left alone.
  useEffect(() => {
    if (first !== undefined && scroller.current)
      bringIntoSight(scroller.current, first, last ?? first);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [selection, first]);

  useEffect(() => {
    const element = scroller.current;
    const press = (event: MouseEvent) => {
      const isSelecting = window.getSelection()?.isCollapsed === false;
      const { target } = event;
      const line = target instanceof Element && target.closest<HTMLElement>('[data-line]');
      if (isSelecting || !line) return;
      const place = producerOf(file, Number(line.dataset['line']));
      if (!place) return;
      // A press of a key on the line's button has no pointer to count.
      if (event.detail === 0) goTo(place);
      else focusOn(place);
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [file]);

  return (
    <div className={styles.frame}>
      {/* Without a place in the order of focus the keyboard could not scroll it. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        className={styles.code}
        role="region"
        aria-label={label}
        aria-describedby={leadsTo ? hint : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <pre className={styles.page} style={{ height: lines.length * LINE_HEIGHT + 16 }}>
          <code style={{ display: 'block', transform: `translateY(${start * LINE_HEIGHT}px)` }}>
            {lines.slice(start, end).map((tokens, i) => (
              <CodeLine
                key={start + i}
                tokens={tokens}
                number={start + i + 1}
                isLit={isWithin(lit, start + i + 1)}
                {...(leadsTo && current === start + i + 1
                  ? { leadsTo: placeName(design, leadsTo) }
                  : {})}
              />
            ))}
          </code>
        </pre>
      </div>
      {leadsTo && (
        <p id={hint} className={styles.keysHint}>
          <kbd>↑</kbd> <kbd>↓</kbd> line by line, <kbd>Enter</kbd> goes to the model or field
        </p>
      )}
    </div>
  );
}

function bringIntoSight(scroller: HTMLElement, from: number, to: number): void {
  const top = (from - 1) * LINE_HEIGHT;
  const bottom = to * LINE_HEIGHT + 8;
  const { scrollTop, clientHeight } = scroller;
  const isSeen = top >= scrollTop && bottom <= scrollTop + clientHeight;
  if (!isSeen) scroller.scrollTop = Math.max(0, top - 2 * LINE_HEIGHT);
}
