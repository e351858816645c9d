import { useStore } from 'zustand';
import { workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';

export const labelOf = ({ label }: Action, state: Workspace): string =>
  typeof label === 'string' ? label : label(state);

/** What a button or menu line shows of an action; renders again when any of it changes. */
export function useAction(action: Action) {
  const label = useStore(workspace, (state) => labelOf(action, state));
  const enabled = useStore(workspace, (state) => action.enabled?.(state) ?? true);
  return { label, enabled, shortcut: action.shortcuts?.[0], perform: action.perform };
}
