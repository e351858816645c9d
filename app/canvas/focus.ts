/** Puts the keyboard's focus on the canvas. What is to be focused may be drawn only with the next frame. */
import { findOwner } from '../core/design/queries.ts';
import type { FieldId } from '../core/fieldTypes/values.ts';
import { workspace } from '../state/workspace.ts';
import { readBaseEdge } from '../core/drawing/baseEdge.ts';
import { want } from './large/wanted.ts';

const inCanvas = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-canvas] ${selector}`);

/** Of a large design what is to be focused is mounted only now. */
const PATIENCE_FRAMES = 60;

function focusSoon(selector: string, frames = PATIENCE_FRAMES): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    const { activeElement } = document;
    // The person has gone elsewhere meanwhile.
    if (activeElement !== before && activeElement !== document.body) return;
    const found = inCanvas(selector);
    if (found) found.focus({ preventScroll: true });
    else if (frames > 0) focusSoon(selector, frames - 1);
  });
}

export function focusModel(id: string): void {
  want(id);
  focusSoon(`.react-flow__node[data-id="${id}"]`);
}

export function focusRow(key: string): void {
  want(ownerOf(key) ?? key);
  focusSoon(`[data-row="${key}"]`);
}

/** A model, or the row of a field. */
export function focusAny(id: string): void {
  want(ownerOf(id) ?? id);
  focusSoon(`:is(.react-flow__node[data-id="${id}"], [data-row="${id}"])`);
}

/** The model in which a row stands. */
const ownerOf = (key: string): string | undefined =>
  readBaseEdge(key)?.model ?? findOwner(workspace.getState().design, key as FieldId)?.id;

/** The node an element lies in, by its id. */
export const nodeAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null;

/** The edge an element lies in, by its id. */
export const edgeAt = (element: Element | null): string | null =>
  element?.closest<SVGElement>('.react-flow__edge')?.dataset['id'] ?? null;

/** The field whose row an element lies in; null for a row that is no field of the design. */
export const rowAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
