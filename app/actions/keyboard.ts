import { workspace } from '../state/workspace.ts';
import { view } from '../state/view.ts';
import type { Action } from './action.ts';
import { actions } from './catalogue.ts';

/** What of a key press decides; a `KeyboardEvent` is one. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether the press is this shortcut: `Mod+Shift+Z`. Letters count as typed, digits by their place on the keyboard. */
export function isPressed(shortcut: string, press: Press): boolean {
  // The plus key itself, after a plus: `Mod++`.
  const key = shortcut.endsWith('+') ? '+' : shortcut.slice(shortcut.lastIndexOf('+') + 1);
  const held = shortcut.slice(0, shortcut.length - key.length).split('+');
  const isSign = /^[^\w\s]$/.test(key);
  if (held.includes('Mod') !== (press.ctrlKey || press.metaKey)) return false;
  if (held.includes('Alt') !== press.altKey) return false;
  // Where signs lie differs between keyboards, and some need Shift.
  if (!isSign && held.includes('Shift') !== press.shiftKey) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  if (/^[A-Z]$/.test(key)) {
    const isLatin = /^[a-z]$/i.test(press.key);
    return isLatin ? press.key.toUpperCase() === key : press.code === `Key${key}`;
  }
  return press.key === key;
}

/** Keys that mean something to a box of text; the app leaves them alone there. */
const belongsToText = (press: Press): boolean =>
  !(press.ctrlKey || press.metaKey)
    ? !/^F\d+$/.test(press.key)
    : /^([acvx]|backspace|delete|home|end|arrow\w+)$/i.test(press.key);

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isText = (target: EventTarget | null): boolean =>
  within(target, 'input:not([type="checkbox"], [type="radio"]), textarea, select') ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Widgets that answer Enter and the arrows themselves. */
const control = 'button, a, [role="button"], [role="treeitem"], [role="tab"], [role="option"]';

/** Where undo is the browser's own: boxes whose text is in no design. */
const ownUndo = 'input[type="search"], textarea[data-draft], [role="dialog"]';

/** A dialog whose controls change the design at once, so that a step is taken back from inside it. */
const editsDesign = '[data-edits-design]';

/** The keys that still work over an open dialog or menu. */
const overDialogs = new Set(['palette', 'save', 'downloadFile']);

/** The action the press means there and now, if it means one. */
export function actionFor(event: KeyboardEvent): Action | undefined {
  const { target } = event;
  const inDialog =
    view.getState().dialog !== null ||
    within(target, '[role="dialog"], [role="menu"], [role="listbox"]');
  if (isText(target) && belongsToText(event)) return undefined;
  const isStep = /^[zy]$/i.test(event.key) && within(target, editsDesign);
  if (/^[zy]$/i.test(event.key) && !isStep && isText(target) && within(target, ownUndo)) {
    return undefined;
  }
  if (event.key === 'Enter' && within(target, control)) return undefined;
  return actions.find(
    ({ id, shortcuts = [] }) =>
      (!inDialog || isStep || overDialogs.has(id)) &&
      shortcuts.some((keys) => isPressed(keys, event)),
  );
}

/** Keys the browser would answer in a way that loses what is on the screen, or its own save and print. */
const neverTheBrowsers = new Set([
  'undo',
  'redo',
  'save',
  'downloadFile',
  'openDesign',
  'duplicate',
]);

/** Does what the press means, if it means something. */
export function answerKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const action = actionFor(event);
  if (!action) return;
  const isEnabled = action.enabled?.(workspace.getState()) ?? true;
  if (isEnabled || neverTheBrowsers.has(action.id)) event.preventDefault();
  if (isEnabled) action.perform();
}
