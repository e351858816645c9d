/** What typing a name on the canvas does to the design. */
import { addField, deleteFields, renameField } from '../../core/commands/fields.ts';
import { Refusal } from '../../core/commands/command.ts';
import { renameModel } from '../../core/commands/models.ts';
import type { Design } from '../../core/design/design.ts';
import { nextFieldId } from '../../core/design/ids.ts';
import { pascalCase } from '../../core/design/names.ts';
import { findModel, findOwner } from '../../core/design/queries.ts';
import type { FieldId, ModelId } from '../../core/fieldTypes/values.ts';
import { cancelTyping } from '../../state/cancelTyping.ts';
import { bearField, endField, newField, startField } from '../../state/newField.ts';
import type { NewField } from '../../state/newField.ts';
import {
  announce,
  apply,
  edit,
  run,
  select,
  transaction,
  workspace,
} from '../../state/workspace.ts';
import { withLines, withTyped } from './fieldLines.ts';
import { readTyped } from './quickField.ts';
import { focusModel, focusRow } from '../focus.ts';

/** How an editor of a name was left. */
export type Leaving = 'enter' | 'blur' | 'escape';

const joinOf = (id: string): string => `name ${id}`;

/** `order item` becomes `OrderItem` as it is typed; a class name has no spaces. */
export const typeModelName = (model: ModelId, text: string): void => {
  const name = /\s/.test(text.trim()) ? pascalCase(text) : text.trim();
  run(renameModel, { model, name }, { join: joinOf(model) });
};

export function leaveModelName(model: ModelId, how: Leaving, before: Design): void {
  const { design } = workspace.getState();
  const name = findModel(design, model)?.name ?? '';
  if (how === 'escape' || name === '') cancelTyping(joinOf(model), before);
  workspace.setState({ joining: null });
  edit(null);
  const fields = findModel(design, model)?.fields.length ?? 0;
  if (how === 'enter' && fields === 0) startField(model);
  else if (how !== 'blur') focusModel(model);
}

/** The first letters in the empty row: from now on it is a field. */
export function typeNewField({ model, at }: NewField, line: string): void {
  const { name } = readTyped(line);
  if (name === '') return;
  const { design } = workspace.getState();
  const id = nextFieldId(design);
  if (run(addField, { model, name, at }, { join: joinOf(id) }))
    bearField({ field: id, line, before: design });
}

export function leaveNewField({ model }: NewField, how: Leaving): void {
  endField();
  if (how !== 'blur') focusModel(model);
}

export const typeFieldName = (field: FieldId, line: string): void => {
  run(renameField, { field, name: readTyped(line).name }, { join: joinOf(field) });
};

export function leaveFieldName(field: FieldId, line: string, how: Leaving, before: Design): void {
  const { born } = newField.getState();
  const start = born?.field === field ? born.before : before;
  const owner = findOwner(workspace.getState().design, field);
  const typed = readTyped(line);
  if (how === 'escape' || typed.name === '') {
    cancelTyping(joinOf(field), start);
    // Something else has happened since it was made: it goes by a step of its own.
    const { design } = workspace.getState();
    const left = findOwner(design, field)?.fields.find(({ id }) => id === field);
    if (left?.name === '') run(deleteFields, { fields: [field] });
  } else if (!applyType(field, line) && how === 'enter') {
    return;
  }
  workspace.setState({ joining: null });
  newField.setState({ born: null });
  edit(null);
  if (!owner) return;
  const { design } = workspace.getState();
  const at = findModel(design, owner.id)?.fields.findIndex(({ id }) => id === field) ?? -1;
  if (how === 'enter') startField(owner.id, at + 1);
  else if (how === 'escape') {
    if (at >= 0) focusRow(field);
    else focusModel(owner.id);
  } else if (at >= 0 && born?.field === field) select({ field });
}

/** Makes the field what was typed after its name. False, and said, when that can't be understood. */
function applyType(field: FieldId, line: string): boolean {
  if (!readTyped(line).word) return true;
  let refused = false;
  const change = (design: Design): Design => {
    const { design: next, refusal } = withTyped(design, field, line);
    refused = refusal !== null;
    if (refusal !== null) throw new Refusal(refusal);
    return next;
  };
  apply({ label: 'Change field type', apply: change }, { join: joinOf(field) });
  return !refused;
}

/** More lines than that are no list of fields. */
const MOST_LINES = 200;

/** A pasted list becomes fields, in one step; the next one can be typed right after. */
function addLines(row: NewField, lines: readonly string[]): void {
  let made = { added: 0, refusals: [] as readonly string[] };
  transaction(lines.length === 1 ? 'Add field' : 'Add fields', (design) => {
    const { design: next, ...rest } = withLines(design, row, lines.slice(0, MOST_LINES));
    made = rest;
    return next;
  });
  startField(row.model, row.at + made.added);
  const [refusal] = made.refusals;
  if (lines.length > MOST_LINES)
    announce(`Only the first ${MOST_LINES} lines became fields.`, 'refused');
  else if (refusal !== undefined) announce(`Added ${made.added} fields. ${refusal}`, 'refused');
  else announce(made.added === 1 ? 'Added 1 field.' : `Added ${made.added} fields.`);
}

export function pasteIntoNewField(row: NewField, lines: readonly string[]): void {
  endField();
  addLines(row, lines);
}

/** The first line is the field being named, the others follow it. */
export function pasteIntoField(field: FieldId, lines: readonly string[], before: Design): void {
  const [first = '', ...rest] = lines;
  const owner = findOwner(workspace.getState().design, field);
  typeFieldName(field, first);
  leaveFieldName(field, first, 'enter', before);
  if (!owner) return;
  const fields = findModel(workspace.getState().design, owner.id)?.fields ?? [];
  addLines({ model: owner.id, at: fields.findIndex(({ id }) => id === field) + 1 }, rest);
}

/** The first line is the model's name, the others are its fields. */
export function pasteIntoModel(model: ModelId, lines: readonly string[]): void {
  const [first = '', ...rest] = lines;
  typeModelName(model, first);
  workspace.setState({ joining: null });
  edit(null);
  const { design } = workspace.getState();
  addLines({ model, at: findModel(design, model)?.fields.length ?? 0 }, rest);
}
