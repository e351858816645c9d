import { baseName } from '../design/bases.ts';
import type { RowBounds } from '../design/design.ts';
import { relationKind } from '../design/relation.ts';
import type { FieldType, RelationKind } from '../fieldTypes/fieldType.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import type { FieldId } from '../fieldTypes/values.ts';
import { descentOf } from '../schema/descent.ts';
import { findInstalled } from '../schema/installed.ts';
import { inPlaceOf } from '../schema/relations.ts';
import { quantity } from '../schema/sentences.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { baseEdge } from './baseEdge.ts';

/** Sizes of a model on the canvas, in canvas pixels. Fixed, so that edges find rows by arithmetic. */
export const WIDTH = 220;
export const HEAD = 34;
export const ROW = 26;
/** The second line of a head, which says what the class is and what it is made of. */
const SECOND = 14;

/** One line of a model as it is drawn. */
export interface Row {
  readonly key: string;
  /** Null for a field the person did not make: the implicit `id`, a field of an installed model. */
  readonly field: FieldId | null;
  /** The line that begins here: a relation by its field, the link to a parent by the base it is. */
  readonly edge: string | null;
  readonly name: string;
  /** Shown before the name: `PK`, `FK`, `1:1`, `M2M`, `GFK`, `GR` or nothing. */
  readonly mark: string;
  /** Shown at the right: `Char 200`, `→ Post?`. */
  readonly type: string;
  /** The whole row in words, for screen readers. */
  readonly spoken: string;
}

const marks: Readonly<Record<RelationKind, string>> = {
  oneToOne: '1:1',
  oneToMany: 'FK',
  manyToMany: 'M2M',
};

const genericMarks: Readonly<Record<NonNullable<FieldType['generic']>, string>> = {
  key: 'GFK',
  rows: 'GR',
};

const spokenRelations: Readonly<Record<RelationKind, string>> = {
  oneToOne: 'one to one with',
  oneToMany: 'belongs to',
  manyToMany: 'many to many with',
};

/**
 * The fields that are drawn: of a model that is written out those of its class body and what Django adds, but not what it
 * has from its bases; of an external model the telling ones.
 */
export const drawnFields = (model: ResolvedModel): readonly ResolvedField[] =>
  model.model.external
    ? tellingFields(model)
    : model.fields.filter(({ declaredIn }) => declaredIn === model.id);

/**
 * What the class is, what it is made of and how many rows it is to have, for the second line of the head:
 * `abstract (Stamped)`, `proxy of Person`, `exactly 7 rows`.
 */
export function classLine(resolved: ResolvedModel, schema: Schema): string {
  const numbers = statesRows(resolved) ? [rowsTold(resolved.model.rows)] : [];
  return [kindLine(resolved, schema), ...numbers].filter((part) => part !== '').join(' · ');
}

const statesRows = ({ kind, model: { rows } }: ResolvedModel): boolean =>
  kind === 'concrete' && (rows.min > 0 || rows.max !== null);

function rowsTold({ min, max }: RowBounds): string {
  const range = { min, max: max ?? Infinity };
  const isOne = range.max === 1 || (max === null && min === 1);
  return `${quantity(range)} ${isOne ? 'row' : 'rows'}`;
}

function kindLine({ kind, model }: ResolvedModel, { design }: Schema): string {
  const bases = model.bases.map((base) => baseName(design, base)).join(', ');
  if (kind === 'proxy') return bases === '' ? 'proxy of nothing' : `proxy of ${bases}`;
  const list = bases === '' ? '' : `(${bases})`;
  return kind === 'abstract' ? `abstract ${list}`.trim() : list;
}

/** The height of a model's head. */
export const headOf = (resolved: ResolvedModel): number => {
  const { kind, model } = resolved;
  const isPlain = kind === 'concrete' && model.bases.length === 0 && !statesRows(resolved);
  return isPlain ? HEAD : HEAD + SECOND;
};

/** The lines of a model. */
export const rowsOf = (model: ResolvedModel, schema: Schema): Row[] =>
  drawnFields(model).map((field) => rowOf(field, model, schema));

/** What one needs to know of a model that exists elsewhere: its key, what is unique, and what the person added. */
function tellingFields(model: ResolvedModel): readonly ResolvedField[] {
  const telling = model.fields.filter((one) => one.primaryKey || one.unique || one.field !== null);
  if (telling.length > 1) return telling;
  const plain = model.fields.filter((one) => !one.primaryKey && !one.type?.relation).slice(0, 2);
  return [...telling, ...plain];
}

/** The line a field is: a relation, or the link to a parent that Django makes. */
function edgeOf(resolved: ResolvedField, model: ResolvedModel): string | null {
  const { relation, generic } = resolved.type ?? {};
  if (relation === undefined && generic !== 'rows') return null;
  if (resolved.field) return resolved.field.id;
  const base = model.bases.find((one) => descentOf(model, one).link === resolved);
  return base ? baseEdge({ model: model.id, base: base.id }) : null;
}

function rowOf(resolved: ResolvedField, model: ResolvedModel, schema: Schema): Row {
  const { field, name, type, typeId, options, primaryKey, unique, null: nullable } = resolved;
  const kind = field ? relationKind(field) : type?.relation;
  const none = nullable ? '?' : '';
  const edge = edgeOf(resolved, model);
  const key = field?.id ?? edge ?? `${name}:django`;
  const mark = primaryKey ? 'PK' : kind ? marks[kind] : '';
  const impliedUnique = primaryKey || kind === 'oneToOne';
  const alone = unique && !impliedUnique ? ' · unique' : '';
  if (kind) {
    const target = targetName(resolved, schema);
    const spoken = [name, `${spokenRelations[kind]} ${target}`, nullable ? 'or none' : ''];
    return {
      key,
      field: field?.id ?? null,
      edge,
      name,
      mark,
      type: `→ ${target}${none}${alone}`,
      spoken: spoken.filter(Boolean).join(', '),
    };
  }
  if (type?.generic) {
    const rows = type.generic === 'rows';
    const target = rows ? targetName(resolved, schema) : 'any model';
    return {
      key,
      field: field?.id ?? null,
      edge,
      name,
      mark: genericMarks[type.generic],
      type: `→ ${target}`,
      spoken: `${name}, ${rows ? `generic, has any number of ${target}` : 'points at a row of any model'}`,
    };
  }
  const detail = type?.detail?.(options) ?? '';
  const short = `${type?.short ?? typeId}${detail && ` ${detail}`}`;
  const spoken = [
    name,
    short,
    primaryKey ? 'primary key' : '',
    nullable ? 'may be empty' : '',
    unique && !impliedUnique ? 'unique' : '',
  ];
  return {
    key,
    field: field?.id ?? null,
    edge,
    name,
    mark,
    type: `${short}${none}${alone}`,
    spoken: spoken.filter(Boolean).join(', '),
  };
}

function targetName({ options }: ResolvedField, schema: Schema): string {
  const { to } = options;
  const target = isModelRef(to) ? inPlaceOf(schema.byId.get(to.model) ?? null, schema) : null;
  return target?.model.name ?? (isMissing(to) && to.missing !== '' ? to.missing : 'nothing');
}

/** The height of a model with such a head and so many rows, its border included. */
export const heightOf = (head: number, rows: number): number => head + rows * ROW + 2;

/** The middle of a row, from the top of a model with such a head; of the head's first line for -1. */
export const middleOf = (head: number, row: number): number =>
  row < 0 ? HEAD / 2 + 1 : head + row * ROW + ROW / 2 + 1;

/** What stands at the right of the head: the app, or where an external model comes from. */
export function originOf({ model, label }: ResolvedModel): string {
  return (model.external ? findInstalled(label)?.from : undefined) ?? model.app;
}
