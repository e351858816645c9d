import { deleteSelected, duplicateSelected, selectAll } from '../state/selected.ts';
import { nothing, redo, select, undo } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { canEdit, hasSelection } from './editing.ts';

/** "Undo Rename model" */
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const undoStep: Action = {
  id: 'undo',
  label: ({ past }) => {
    const step = past.at(-1);
    return step ? `Undo ${lower(step.label)}` : 'Undo';
  },
  group: 'Edit',
  shortcuts: ['Mod+Z'],
  icon: 'Undo2',
  enabled: (state) => canEdit(state) && state.past.length > 0,
  perform: undo,
};

export const redoStep: Action = {
  id: 'redo',
  label: ({ future: [step] }) => (step ? `Redo ${lower(step.label)}` : 'Redo'),
  group: 'Edit',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  icon: 'Redo2',
  enabled: (state) => canEdit(state) && state.future.length > 0,
  perform: redo,
};

export const duplicate: Action = {
  id: 'duplicate',
  label: 'Duplicate',
  group: 'Edit',
  shortcuts: ['Mod+D'],
  icon: 'Copy',
  keywords: 'copy clone',
  enabled: (state) =>
    canEdit(state) && (state.selection.models.length > 0 || state.selection.field !== null),
  perform: duplicateSelected,
};

export const remove: Action = {
  id: 'delete',
  label: 'Delete',
  group: 'Edit',
  shortcuts: ['Delete', 'Backspace'],
  icon: 'Trash2',
  keywords: 'remove',
  enabled: (state) => canEdit(state) && hasSelection(state),
  perform: deleteSelected,
};

export const selectEverything: Action = {
  id: 'selectAll',
  label: 'Select all models',
  group: 'Edit',
  shortcuts: ['Mod+A'],
  icon: 'BoxSelect',
  enabled: ({ design }) => design.models.length > 0,
  perform: selectAll,
};

export const clearSelection: Action = {
  id: 'clearSelection',
  label: 'Select nothing',
  group: 'Edit',
  shortcuts: ['Escape'],
  enabled: hasSelection,
  perform: () => select(nothing),
};
