/** The models and notes of a design as React Flow's nodes. What did not change keeps its identity, so that it is not drawn again. */
import { Position as Side } from '@xyflow/react';
import type { Node } from '@xyflow/react';
import type { Note, Position } from '../core/design/design.ts';
import type { ModelId } from '../core/fieldTypes/values.ts';
import type { ModelKind, ResolvedModel, Schema } from '../core/schema/schema.ts';
import type { Selection } from '../state/workspace.ts';
import { NOTE } from '../core/drawing/boxes.ts';
import { classLine, headOf, heightOf, originOf, rowsOf, WIDTH } from '../core/drawing/rows.ts';
import type { Row } from '../core/drawing/rows.ts';

export interface ModelData extends Record<string, unknown> {
  readonly id: ModelId;
  readonly name: string;
  readonly app: string;
  readonly external: boolean;
  readonly kind: ModelKind;
  /** The second line of the head: what the class is and what it is made of; empty for none. */
  readonly line: string;
  /** What stands at the right of the head. */
  readonly origin: string;
  /** Which of the hues marks its app. */
  readonly hue: number;
  readonly rows: readonly Row[];
}

export interface NoteData extends Record<string, unknown> {
  readonly note: Note;
}

export type ModelNodeType = Node<ModelData, 'model'>;
export type NoteNodeType = Node<NoteData, 'note'>;
export type FlowNode = ModelNodeType | NoteNodeType;

/** What the canvas adds to the design: it lives outside the design and its history. */
export interface Situation {
  readonly selection: Selection;
  /** Where dragged nodes are now. */
  readonly dragged: Readonly<Record<string, Position>>;
  /** How many problems each model has, by how grave. */
  readonly problems: ReadonlyMap<ModelId, { readonly errors: number; readonly warnings: number }>;
  readonly editable: boolean;
  /** The node that Tab reaches. */
  readonly tabStop: string | null;
}

// One invisible handle for both directions at the node's top left corner: edges find their rows from there.
const handles = (['source', 'target'] as const).map((type) => ({
  type,
  position: Side.Left,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
}));

/** Makes nodes; keeps those of the last time that are still true. */
export function nodeMaker(): (schema: Schema, situation: Situation) => FlowNode[] {
  let last = new Map<string, FlowNode>();
  let lastSchema: Schema | null = null;
  return (schema, situation) => {
    const hues = new Map(schema.design.apps.map(({ label, hue }) => [label, hue]));
    const before = lastSchema && haveSameNames(lastSchema, schema) ? lastSchema : null;
    const nodes = [
      ...schema.design.notes.map((note) => noteNode(note, situation, last.get(note.id))),
      ...schema.models.map((model) => {
        const node = last.get(model.id);
        const known = node?.type === 'model' ? node : undefined;
        // Its rows tell of itself, and of others no more than their names.
        const isSame = before?.byId.get(model.id)?.local === model.local;
        const data =
          known && isSame
            ? known.data
            : dataOf(model, schema, hues.get(model.model.app) ?? 0, known?.data);
        return modelNode(model, data, situation, known);
      }),
    ];
    lastSchema = schema;
    last = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}

/** Whether every model, and every app, is called as before. */
const haveSameNames = (a: Schema, b: Schema): boolean =>
  a.design.apps === b.design.apps &&
  a.authUser?.id === b.authUser?.id &&
  a.models.length === b.models.length &&
  a.models.every(({ id, label }, n) => b.models[n]?.id === id && b.models[n].label === label);

function dataOf(
  model: ResolvedModel,
  schema: Schema,
  hue: number,
  before: ModelData | undefined,
): ModelData {
  const { name, app, external } = model.model;
  const rows = keptRows(model, schema, before?.rows);
  const { id, kind } = model;
  const line = classLine(model, schema);
  const origin = originOf(model);
  const next: ModelData = { id, name, app, external, kind, line, origin, hue, rows };
  const same =
    before &&
    before.name === name &&
    before.app === app &&
    before.external === external &&
    before.kind === kind &&
    before.line === line &&
    before.origin === origin &&
    before.hue === hue &&
    before.rows === rows;
  return same ? before : next;
}

/** The rows of a model, those of the last time where they still say the same. */
function keptRows(
  model: ResolvedModel,
  schema: Schema,
  before: readonly Row[] | undefined,
): readonly Row[] {
  let changed = false;
  const rows = rowsOf(model, schema).map((row, i) => {
    const old = before?.[i];
    if (old && sameRow(old, row)) return old;
    changed = true;
    return row;
  });
  return before && !changed && before.length === rows.length ? before : rows;
}

const sameRow = (a: Row, b: Row): boolean =>
  a.key === b.key &&
  a.edge === b.edge &&
  a.name === b.name &&
  a.mark === b.mark &&
  a.type === b.type &&
  a.spoken === b.spoken;

function modelNode(
  resolved: ResolvedModel,
  data: ModelData,
  situation: Situation,
  before: ModelNodeType | undefined,
): ModelNodeType {
  const { id, model } = resolved;
  const position = situation.dragged[id] ?? model.position;
  const selected = situation.selection.models.includes(id);
  const ariaLabel = spokenModel(data, situation.problems.get(id));
  const tabIndex = situation.tabStop === id ? 0 : -1;
  const draggable = situation.editable;
  if (
    before &&
    before.data === data &&
    samePlace(before.position, position) &&
    before.selected === selected &&
    before.ariaLabel === ariaLabel &&
    before.draggable === draggable &&
    before.domAttributes?.tabIndex === tabIndex
  )
    return before;
  const size = { width: WIDTH, height: heightOf(headOf(resolved), data.rows.length) };
  return {
    id,
    type: 'model',
    position,
    data,
    selected,
    draggable,
    ariaLabel,
    ...size,
    measured: size,
    handles,
    domAttributes: { tabIndex, 'aria-roledescription': 'model' },
  };
}

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** "abstract, made of Stamped" */
const spokenLine = (line: string): string =>
  line.replace(' (', ', made of ').replace(/^\(/, 'made of ').replace(/\)$/, '');

function spokenModel(
  { name, line, origin, external, rows }: ModelData,
  problems: { errors: number; warnings: number } | undefined,
): string {
  const parts = [`${name || 'Unnamed model'} in ${origin}`];
  if (external) parts.push('exists elsewhere');
  if (line !== '') parts.push(spokenLine(line));
  parts.push(counted(rows.length, 'field'));
  if (problems?.errors) parts.push(counted(problems.errors, 'error'));
  if (problems?.warnings) parts.push(counted(problems.warnings, 'warning'));
  return parts.join(', ');
}

function noteNode(note: Note, situation: Situation, before: FlowNode | undefined): NoteNodeType {
  const position = situation.dragged[note.id] ?? note.position;
  const selected = situation.selection.note === note.id;
  const tabIndex = situation.tabStop === note.id ? 0 : -1;
  const draggable = situation.editable;
  if (
    before?.type === 'note' &&
    before.data.note === note &&
    samePlace(before.position, position) &&
    before.selected === selected &&
    before.draggable === draggable &&
    before.domAttributes?.tabIndex === tabIndex
  )
    return before;
  return {
    id: note.id,
    type: 'note',
    position,
    data: before?.type === 'note' && before.data.note === note ? before.data : { note },
    selected,
    draggable,
    ariaLabel: `Note: ${note.text || 'empty'}`,
    ...NOTE,
    measured: NOTE,
    handles,
    domAttributes: { tabIndex, 'aria-roledescription': 'note' },
  };
}

export const samePlace = (a: Position, b: Position): boolean => a.x === b.x && a.y === b.y;
