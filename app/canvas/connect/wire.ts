import { createStore } from 'zustand/vanilla';
import type { Position } from '../../core/design/design.ts';
import { findModel } from '../../core/design/queries.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { startConnecting, whyNot } from '../../state/connecting.ts';
import { announce, workspace } from '../../state/workspace.ts';
import { nodeAt } from '../focus.ts';

/** A line being drawn from a model, in canvas pixels; it lives as long as the button is held. */
export interface Wire {
  readonly from: ModelId;
  readonly start: Position;
  readonly end: Position;
  /** The model under the pointer. */
  readonly over: ModelId | null;
  /** Why it can't be dropped there. */
  readonly refusal: string | null;
}

export const wire = createStore<{ readonly drawn: Wire | null }>(() => ({ drawn: null }));

/** A press that hardly moves is no line. */
const LEAST_MOVE = 6;

/**
 * Draws a line from a model until the button is let go: over a model it opens the popup, over empty canvas too, with the
 * choice of the other end. Escape leaves no trace.
 */
export function drawWire(
  press: { readonly clientX: number; readonly clientY: number; readonly pointerId: number },
  from: ModelId,
  toCanvas: (point: Position) => Position,
): void {
  const begun: Position = { x: press.clientX, y: press.clientY };
  const start = toCanvas(begun);
  const ending = new AbortController();
  const { signal } = ending;

  const draw = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!wire.getState().drawn && Math.hypot(at.x - begun.x, at.y - begun.y) < LEAST_MOVE) return;
    const over = modelUnder(at);
    const refusal = over ? whyNot(from, over) : null;
    wire.setState({ drawn: { from, start, end: toCanvas(at), over, refusal } });
  };

  const finish = () => {
    ending.abort();
    wire.setState({ drawn: null });
  };

  const drop = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const { drawn } = wire.getState();
    finish();
    if (!drawn) return;
    const at = { x: event.clientX, y: event.clientY };
    if (drawn.refusal) announce(drawn.refusal, 'refused');
    else if (drawn.over) startConnecting(from, drawn.over, { at });
    else if (onCanvas(at)) startConnecting(from, undefined, { at, place: drawn.end });
  };

  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };

  window.addEventListener('pointermove', draw, { signal });
  window.addEventListener('pointerup', drop, { signal });
  window.addEventListener('pointercancel', finish, { signal });
  window.addEventListener('keydown', escape, { signal, capture: true });
}

function modelUnder({ x, y }: Position): ModelId | null {
  const id = nodeAt(document.elementFromPoint(x, y)) as ModelId | null;
  return id && findModel(workspace.getState().design, id) ? id : null;
}

const onCanvas = ({ x, y }: Position): boolean =>
  document.elementFromPoint(x, y)?.closest('[data-canvas]') !== null;
