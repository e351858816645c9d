/**
 * Keys while the focus is on the canvas. Tab walks the models in reading order; in a model Up and Down walk its rows;
 * arrows move what is selected; Enter and F2 edit a name. What works anywhere is bound by `actions/`.
 */
import type { KeyboardEvent } from 'react';
import { addField } from '../../actions/fieldActions.ts';
import { isPressed } from '../../actions/keyboard.ts';
import { connect } from '../../actions/modelActions.ts';
import { moveField } from '../../core/commands/fields.ts';
import { hasBase } from '../../core/design/bases.ts';
import { GRID } from '../../core/design/design.ts';
import type { NoteId, Position } from '../../core/design/design.ts';
import { findField, findModel, findOwner } from '../../core/design/queries.ts';
import type { FieldId, ModelId } from '../../core/fieldTypes/values.ts';
import { cancelTidying } from '../../state/layout/tidy.ts';
import { moveSelected } from '../../state/selected.ts';
import { startField } from '../../state/newField.ts';
import { stage } from '../../state/stage.ts';
import { arrange } from '../../state/view.ts';
import {
  announce,
  edit,
  nothing,
  run,
  select,
  selectModel,
  workspace,
} from '../../state/workspace.ts';
import { readBaseEdge } from '../../core/drawing/baseEdge.ts';
import { selectEdge } from '../edges/selectEdge.ts';
import { edgeAt, focusModel, focusRow, nodeAt, rowAt } from '../focus.ts';
import { giveUpDrag } from './dragging.ts';
import { readingOrder } from './readingOrder.ts';

const arrows: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const FAR = 5;

/** @returns whether the key meant something here. */
export function pressKey(event: KeyboardEvent): boolean {
  const element = event.target as HTMLElement;
  if (element.closest('input, textarea, select, [contenteditable]')) return false;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') return escape();
  if (element.closest('button, [role="toolbar"], [role="dialog"]')) return false;
  const edge = edgeAt(element);
  if (edge !== null) return onEdge(event, edge);
  const node = nodeAt(element);
  if (node === null) return onCanvas(event);
  const row = rowAt(element);
  if (beginsAtModel(event)) haveSelected(node as ModelId);
  return row === null ? onNode(event, node) : onRow(event, node as ModelId, row);
}

/** Keys of actions that begin something at a model: what has the focus is the one that is meant. */
const beginsAtModel = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.key !== 'Enter' &&
  [connect, addField].some(({ shortcuts = [] }) =>
    shortcuts.some((keys) => isPressed(keys, nativeEvent)),
  );

/** Selects the model unless it, perhaps among others, or a field of it is selected. */
function haveSelected(id: ModelId): void {
  const { design, selection } = workspace.getState();
  const model = findModel(design, id);
  if (!model || selection.models.includes(id)) return;
  if (model.fields.some((field) => field.id === selection.field)) return;
  selectModel(id);
}

function escape(): boolean {
  if (giveUpDrag() || cancelTidying()) return true;
  const { selection } = workspace.getState();
  if (selection === nothing) return false;
  const owner =
    selection.field === null
      ? selection.base?.model
      : findOwner(workspace.getState().design, selection.field)?.id;
  // Out of a row into its model, then out of the model.
  if (owner !== undefined) {
    selectModel(owner);
    focusModel(owner);
  } else select(nothing);
  return true;
}

function onCanvas(event: KeyboardEvent): boolean {
  const arrow = arrows[event.key];
  const { selection } = workspace.getState();
  const something = selection.models.length > 0 || selection.note !== null;
  if (!arrow || !something || event.altKey) return false;
  return move(arrow, event.shiftKey);
}

function onEdge(event: KeyboardEvent, edge: string): boolean {
  if (event.key === 'Enter' || event.key === ' ') {
    selectEdge(edge);
    arrange({ inspector: true });
    return true;
  }
  return false;
}

function onNode(event: KeyboardEvent, id: string): boolean {
  const { design, selection } = workspace.getState();
  const model = findModel(design, id as ModelId);
  if (event.key === 'Tab') return walk(id, event.shiftKey);
  if (event.key === 'Enter' || event.key === 'F2') {
    if (model) {
      selectModel(model.id);
      edit({ model: model.id });
    } else openNote(id);
    return true;
  }
  if (event.key === ' ') {
    if (model) selectModel(model.id);
    else select({ note: id as NoteId });
    return true;
  }
  const arrow = arrows[event.key];
  if (!arrow || event.altKey) return false;
  const chosen = selection.note === id || (model && selection.models.includes(model.id));
  const several = selection.models.length > 1;
  // Down from a model's title goes into its rows; with Shift, or several models selected, everything moves.
  const intoRows = model && event.key === 'ArrowDown' && !event.shiftKey && !several;
  if (intoRows && stepInto(event.currentTarget, model.id)) return true;
  if (!chosen) {
    if (model) selectModel(model.id);
    else select({ note: id as NoteId });
  }
  return move(arrow, event.shiftKey);
}

const openNote = (id: string): void => {
  document
    .querySelector(`[data-canvas] .react-flow__node[data-id="${id}"] [data-note-text]`)
    ?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
};

function move({ x, y }: Position, far: boolean): boolean {
  const step = GRID * (far ? FAR : 1);
  moveSelected({ x: x * step, y: y * step });
  // The view goes along, as it does when something is dragged to the edge.
  const [only, ...more] = workspace.getState().selection.models;
  if (only !== undefined && more.length === 0) requestAnimationFrame(() => stage()?.reveal([only]));
  return true;
}

/** Tab: the next model as one reads, and out of the canvas behind the last. */
function walk(id: string, back: boolean): boolean {
  const { models, notes } = workspace.getState().design;
  const order = readingOrder<{ id: string; position: Position }>([...models, ...notes]);
  const next = order[order.findIndex((node) => node.id === id) + (back ? -1 : 1)];
  if (!next) return false;
  focusModel(next.id);
  return true;
}

const rowsIn = (root: Element, id: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`.react-flow__node[data-id="${id}"] [data-row]`),
];

function stepInto(root: Element, id: ModelId): boolean {
  const [first] = rowsIn(root, id);
  if (!first) return false;
  land(first);
  return true;
}

/** Puts focus and selection on a row. */
function land(row: HTMLElement): void {
  row.focus({ preventScroll: true });
  const { design } = workspace.getState();
  const key = row.dataset['row'] ?? '';
  const base = readBaseEdge(key);
  if (base ? hasBase(design, base) : findField(design, key as FieldId)) selectEdge(key);
}

function onRow(event: KeyboardEvent, model: ModelId, row: string): boolean {
  const { design } = workspace.getState();
  const owner = findModel(design, model);
  const index = owner?.fields.findIndex(({ id }) => id === row) ?? -1;
  const field = owner?.fields[index];
  if (event.key === 'Tab') return walk(model, event.shiftKey);
  if (event.key === 'Enter' || event.key === 'F2') {
    if (field) edit({ field: field.id });
    else if (owner) startField(owner.id, 0);
    return true;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  if (event.altKey) {
    if (!field) return true;
    if (run(moveField, { field: field.id, to: index + step }, { join: `reorder ${field.id}` })) {
      const at = findModel(workspace.getState().design, model)?.fields.findIndex(
        ({ id }) => id === field.id,
      );
      announce(`${field.name} is field ${(at ?? 0) + 1} now.`);
      focusRow(field.id);
    }
    return true;
  }
  const rows = rowsIn(event.currentTarget, model);
  const next = rows[rows.findIndex((one) => one.dataset['row'] === row) + step];
  if (next) land(next);
  else if (step === -1) {
    selectModel(model);
    focusModel(model);
  }
  return true;
}
