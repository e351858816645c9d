import { workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { labelOf } from './useAction.ts';

/** An action as a line of a menu, as things are now. */
export function menuItem(action: Action) {
  const state = workspace.getState();
  return {
    label: labelOf(action, state),
    shortcut: action.shortcuts?.[0],
    disabled: !(action.enabled?.(state) ?? true),
    onSelect: action.perform,
  };
}
