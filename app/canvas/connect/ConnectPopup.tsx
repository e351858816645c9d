import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { findModel } from '../../core/design/queries.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { Connecting } from '../../state/connecting.ts';
import { connecting, setAsking, stopConnecting } from '../../state/connecting.ts';
import { useDesign } from '../../state/hooks.ts';
import { focusModel } from '../focus.ts';
import styles from './ConnectPopup.module.css';
import { Kinds } from './Kinds.tsx';
import { describeTarget } from './making.ts';
import { NotSure } from './NotSure.tsx';
import { TargetPicker } from './TargetPicker.tsx';

/** Asks how two models are related, wherever that was started: a drop, a key, a menu, the inspector. */
export function ConnectPopup() {
  const current = useStore(connecting, (state) => state.current);
  const key = current && `${current.from} ${current.relation}`;
  return current && <Popup key={key} current={current} />;
}

const MARGIN = 12;

function Popup({ current }: { readonly current: Connecting }) {
  const design = useDesign();
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: -9999, top: 0 });
  const from = findModel(design, current.from);
  const target = current.target && describeTarget(design, current.target);
  const stage = !target ? 'target' : current.asking ? 'questions' : 'kinds';

  // Undo may take a model away while the question stands.
  const gone = !from || (current.target !== null && !target);
  useEffect(() => {
    if (gone) stopConnecting();
  }, [gone]);

  useFocusBack(current.from);

  useLayoutEffect(() => {
    const element = panel.current;
    const canvas = element?.parentElement;
    if (!element || !canvas) return;
    setPlace(placeOf(element, canvas, current));
    // Each stage has its own height.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [current, stage]);

  // A press anywhere else leaves without a trace.
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !panel.current?.contains(event.target)) stopConnecting();
    };
    window.addEventListener('pointerdown', press, { capture: true });
    return () => window.removeEventListener('pointerdown', press, { capture: true });
  }, []);

  if (!from) return null;
  const isSelf = current.target?.kind === 'model' && current.target.id === current.from;
  const title = !target
    ? `Connect ${from.name}`
    : current.asking
      ? isSelf
        ? `How is a ${from.name} related to others?`
        : `How are ${from.name} and ${target.name} related?`
      : isSelf
        ? `Connect ${from.name} to itself`
        : `Connect ${from.name} and ${target.name}`;

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      stopConnecting();
    }
    if (event.key === 'Tab') keepInside(event, panel.current);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Tab, as in any dialog
    <div
      ref={panel}
      className={styles.popup}
      role="dialog"
      aria-label={title}
      style={place}
      onKeyDown={keys}
      onDoubleClick={(event) => event.stopPropagation()}
      // The canvas has a menu, by the right button and by a long press; this has none.
      onContextMenu={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <h2 className={styles.title}>{title}</h2>
      {!target && <TargetPicker from={from} place={current.place} />}
      {target && current.target && stage === 'kinds' && (
        <Kinds from={from} target={current.target} onNotSure={() => setAsking(true)} />
      )}
      {target && current.target && stage === 'questions' && (
        <NotSure from={from} target={current.target} relation={current.relation} />
      )}
    </div>
  );
}

/** Gives the focus back to where it was once the popup has gone, unless something new has taken it. */
function useFocusBack(from: ModelId): void {
  // Known before anything in the popup takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        // A drawn line leaves the focus nowhere: then the model it came from takes it.
        if (before instanceof HTMLElement && before !== document.body)
          before.focus({ preventScroll: true });
        else focusModel(from);
      });
    },
    [before, from],
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where it covers the least of both models: below, above, right or left of them, or between; else at the drop. */
function placeOf(
  element: HTMLElement,
  canvas: HTMLElement,
  { at, from, target }: Connecting,
): Place {
  const bounds = canvas.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const clamp = ({ left, top }: Place): Place => ({
    left: Math.max(MARGIN, Math.min(left, bounds.width - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, bounds.height - height - MARGIN)),
  });
  if (at && !target) return clamp({ left: at.x - bounds.left + 16, top: at.y - bounds.top - 24 });

  const boxOf = (id: string) => {
    const rect = canvas
      .querySelector(`.react-flow__node[data-id="${id}"]`)
      ?.getBoundingClientRect();
    if (!rect) return [];
    const left = rect.left - bounds.left;
    const top = rect.top - bounds.top;
    return [{ left, top, right: left + rect.width, bottom: top + rect.height }];
  };
  const boxes = [...boxOf(from), ...(target?.kind === 'model' ? boxOf(target.id) : [])];
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const centre = (left + right - width) / 2;
  const covered = (place: Place) =>
    boxes
      .map((box) => {
        const across = Math.min(box.right, place.left + width) - Math.max(box.left, place.left);
        const down = Math.min(box.bottom, place.top + height) - Math.max(box.top, place.top);
        return Math.max(0, across) * Math.max(0, down);
      })
      .reduce((sum, area) => sum + area, 0);
  const places = [
    { left: centre, top: bottom + 16 },
    { left: centre, top: top - height - 16 },
    { left: right + 32, top },
    { left: left - width - 32, top },
    { left: centre, top },
  ].map(clamp);
  return places.toSorted((a, b) => covered(a) - covered(b))[0] ?? clamp({ left: 0, top: 0 });
}

function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('button, input') ?? [])].filter(
    (stop) => !stop.hasAttribute('disabled'),
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const next = event.shiftKey ? stops.at(-1) : stops[0];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  next?.focus();
}
