import type { NodeChange } from '@xyflow/react';
import type { NoteId } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { Selection } from '../../state/workspace.ts';
import type { FlowNode } from '../toNodes.ts';

const isNote = (id: string): boolean => id.startsWith('n');

/** The selection after React Flow's clicks and rubber bands; the same object when nothing changed. */
export function afterChanges(
  selection: Selection,
  changes: readonly NodeChange<FlowNode>[],
): Selection {
  const models = new Set(selection.models);
  let { note, field, base } = selection;
  let changed = false;
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (isNote(change.id)) {
      const id = change.id as NoteId;
      if (change.selected === (note === id)) continue;
      note = change.selected ? id : null;
    } else {
      const id = change.id as ModelId;
      if (change.selected === models.has(id)) continue;
      if (change.selected) models.add(id);
      else models.delete(id);
    }
    // A field is selected alone, and so is a base.
    if (change.selected) {
      field = null;
      base = null;
    }
    changed = true;
  }
  return changed ? { models: [...models], field, note, base } : selection;
}
