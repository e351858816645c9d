/** Puts the keyboard's focus on the canvas. What is to be focused may be drawn only with the next frame. */

const inCanvas = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-canvas] ${selector}`);

function focusSoon(selector: string): void {
  requestAnimationFrame(() => inCanvas(selector)?.focus({ preventScroll: true }));
}

export const focusModel = (id: string): void => focusSoon(`.react-flow__node[data-id="${id}"]`);

export const focusRow = (key: string): void => focusSoon(`[data-row="${key}"]`);

/** The node an element lies in, by its id. */
export const nodeAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null;

/** The edge an element lies in, by its id. */
export const edgeAt = (element: Element | null): string | null =>
  element?.closest<SVGElement>('.react-flow__edge')?.dataset['id'] ?? null;

/** The field whose row an element lies in; null for a row that is no field of the design. */
export const rowAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
