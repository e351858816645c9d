import type { NoteId, Position } from '../core/design/design.ts';
import { findField, findModel } from '../core/design/queries.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { select, selectField, selectModel, workspace } from '../state/workspace.ts';
import { readBaseEdge } from '../core/drawing/baseEdge.ts';
import { edgeAt, nodeAt, rowAt } from './focus.ts';
import type { Spot } from './menus.ts';

/** What the right button was pressed on. It is selected, so that the menu and what is lit agree. */
export function spotAt(target: EventTarget, place: Position): Spot | null {
  if (!(target instanceof Element) || target.closest('[role="dialog"]')) return null;
  const { design, selection } = workspace.getState();
  const line = edgeAt(target) ?? rowAt(target);
  const base = line === null ? null : readBaseEdge(line);
  if (base) {
    select({ base });
    return { on: 'base', base };
  }
  const field = line as FieldId | null;
  if (field !== null && findField(design, field)) {
    selectField(field);
    return { on: 'field', field };
  }
  const node = nodeAt(target);
  const model = node === null ? undefined : findModel(design, node as ModelId);
  if (model) {
    if (!selection.models.includes(model.id)) selectModel(model.id);
    return { on: 'model', model: model.id };
  }
  if (node !== null) {
    select({ note: node as NoteId });
    return { on: 'note' };
  }
  return { on: 'canvas', place };
}
