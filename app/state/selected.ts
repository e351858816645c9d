/** What can be done with whatever is selected; the canvas and the actions share it. */
import { removeBase } from '../core/commands/bases.ts';
import { change } from '../core/commands/command.ts';
import { deleteNote, editNote } from '../core/commands/design.ts';
import { deleteFields, duplicateField } from '../core/commands/fields.ts';
import { deleteModelsAndRelations, duplicateModels, moveModels } from '../core/commands/models.ts';
import type { BaseOf } from '../core/design/bases.ts';
import type { Design, Position } from '../core/design/design.ts';
import { nextFieldId } from '../core/design/ids.ts';
import { findField, findModel, findOwner } from '../core/design/queries.ts';
import { targetId } from '../core/design/relation.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import { announce, apply, run, select, workspace } from './workspace.ts';

export const selectAll = (): void =>
  select({ models: workspace.getState().design.models.map(({ id }) => id) });

/**
 * Deletes what is selected. Relations of other models that point at a deleted model go with it: a key to nothing would be
 * an error at once, and undo brings all of it back.
 */
export function deleteSelected(): void {
  const { design, selection } = workspace.getState();
  if (selection.field !== null) {
    const field = findField(design, selection.field);
    const owner = findOwner(design, selection.field);
    if (!field || !owner || !run(deleteFields, { fields: [field.id] })) return;
    select({ models: [owner.id] });
    announce(`Deleted ${owner.name}.${field.name}.`);
  } else if (selection.base !== null) {
    takeBaseAway(selection.base);
  } else if (selection.models.length > 0) {
    deleteModels(selection.models);
  } else if (selection.note !== null) {
    if (run(deleteNote, { note: selection.note })) announce('Deleted the note.');
  }
}

/** Takes a base from a model, selects that, and says what it is no longer. */
export function takeBaseAway({ model, base }: BaseOf): void {
  const { design } = workspace.getState();
  const [one, other] = [findModel(design, model), findModel(design, base)];
  if (!one || !other || !run(removeBase, { model, base })) return;
  select({ models: [model] });
  announce(`${other.name} is no base of ${one.name} any more.`);
}

function deleteModels(models: readonly ModelId[]): void {
  const { design } = workspace.getState();
  const lost = relationsInto(design, models);
  const [first] = models;
  const what =
    models.length === 1 && first
      ? (findModel(design, first)?.name ?? 'the model')
      : `${models.length} models`;
  if (!run(deleteModelsAndRelations, { models })) return;
  const along =
    lost === 0 ? '' : ` and ${lost} ${lost === 1 ? 'relation' : 'relations'} that pointed there`;
  announce(`Deleted ${what}${along}.`);
}

/** How many relations of other models point at these. */
function relationsInto(design: Design, models: readonly ModelId[]): number {
  const gone = new Set(models);
  let count = 0;
  for (const model of design.models) {
    if (gone.has(model.id)) continue;
    for (const field of model.fields) {
      const to = targetId(field);
      if (to !== undefined && gone.has(to)) count += 1;
    }
  }
  return count;
}

/** Copies what is selected and selects the copies. */
export function duplicateSelected(): void {
  const { design, selection } = workspace.getState();
  if (selection.field !== null) {
    const copy = nextFieldId(design);
    if (run(duplicateField, { field: selection.field })) select({ field: copy });
  } else if (selection.models.length > 0) {
    const count = selection.models.length;
    if (!run(duplicateModels, { models: selection.models })) return;
    const copies = workspace.getState().design.models.slice(-count);
    select({ models: copies.map(({ id }) => id) });
    announce(`Duplicated ${copies.map(({ name }) => name).join(', ')}.`);
  }
}

/** Moves the selected models or the note; moves in a row are one step. */
export function moveSelected({ x, y }: Position): void {
  const { design, selection } = workspace.getState();
  const moved = (position: Position): Position => ({ x: position.x + x, y: position.y + y });
  const positions = Object.fromEntries(
    selection.models.flatMap((id) => {
      const model = findModel(design, id);
      return model ? [[id, moved(model.position)]] : [];
    }),
  );
  if (selection.models.length > 0) {
    run(moveModels, { positions }, { join: `move ${selection.models.join(' ')}` });
    return;
  }
  const note = design.notes.find(({ id }) => id === selection.note);
  if (note)
    apply(change(editNote, { note: note.id, position: moved(note.position) }, 'Move'), {
      join: `move ${note.id}`,
    });
}
