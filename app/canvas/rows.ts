import { relationKind, targetId } from '../core/design/relation.ts';
import type { RelationKind } from '../core/fieldTypes/fieldType.ts';
import type { FieldId, ModelId } from '../core/fieldTypes/values.ts';
import { findInstalled } from '../core/schema/installed.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../core/schema/schema.ts';

/** Sizes of a model on the canvas, in canvas pixels. Fixed, so that edges find rows by arithmetic. */
export const WIDTH = 220;
export const HEAD = 34;
export const ROW = 26;

/** One line of a model as it is drawn. */
export interface Row {
  readonly key: string;
  /** Null for a field the person did not make: the implicit `id`, a field of an installed model. */
  readonly field: FieldId | null;
  readonly name: string;
  /** Shown before the name: `PK`, `FK`, `1:1`, `M2M` or nothing. */
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

const spokenRelations: Readonly<Record<RelationKind, string>> = {
  oneToOne: 'one to one with',
  oneToMany: 'belongs to',
  manyToMany: 'many to many with',
};

/** The fields that are drawn: every one of a model that is written out, the telling ones of an external model. */
export const drawnFields = (model: ResolvedModel): readonly ResolvedField[] =>
  model.model.external ? tellingFields(model) : model.fields;

/** The lines of a model. */
export const rowsOf = (model: ResolvedModel, schema: Schema): Row[] =>
  drawnFields(model).map((field) => rowOf(field, schema));

/** What one needs to know of a model that exists elsewhere: its key, what is unique, and what the person added. */
function tellingFields(model: ResolvedModel): readonly ResolvedField[] {
  const telling = model.fields.filter((one) => one.primaryKey || one.unique || one.field !== null);
  if (telling.length > 1) return telling;
  const plain = model.fields.filter((one) => !one.primaryKey && !one.type?.relation).slice(0, 2);
  return [...telling, ...plain];
}

function rowOf(resolved: ResolvedField, schema: Schema): Row {
  const { field, name, type, typeId, options, primaryKey, unique, null: nullable } = resolved;
  const kind = field ? relationKind(field) : type?.relation;
  const none = nullable ? '?' : '';
  const key = field?.id ?? `${name}:django`;
  const mark = primaryKey ? 'PK' : kind ? marks[kind] : '';
  const impliedUnique = primaryKey || kind === 'oneToOne';
  const alone = unique && !impliedUnique ? ' · unique' : '';
  if (kind) {
    const target = targetName(resolved, schema);
    const spoken = [name, `${spokenRelations[kind]} ${target}`, nullable ? 'or none' : ''];
    return {
      key,
      field: field?.id ?? null,
      name,
      mark,
      type: `→ ${target}${none}${alone}`,
      spoken: spoken.filter(Boolean).join(', '),
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
    name,
    mark,
    type: `${short}${none}${alone}`,
    spoken: spoken.filter(Boolean).join(', '),
  };
}

function targetName({ field, options }: ResolvedField, schema: Schema): string {
  const id: ModelId | undefined = field ? targetId(field) : undefined;
  const target = id && schema.byId.get(id);
  if (target) return target.model.name;
  const to = options['to'];
  const missing = typeof to === 'object' && to !== null && 'missing' in to ? to.missing : '';
  return missing || 'nothing';
}

/** The height of a model with so many rows, its border included. */
export const heightOf = (rows: number): number => HEAD + rows * ROW + 2;

/** The middle of a row, from the top of its model; of the head for -1. */
export const middleOf = (row: number): number =>
  row < 0 ? HEAD / 2 + 1 : HEAD + row * ROW + ROW / 2 + 1;

/** What stands at the right of the head: the app, or where an external model comes from. */
export function originOf({ model, label }: ResolvedModel): string {
  return (model.external ? findInstalled(label)?.from : undefined) ?? model.app;
}
