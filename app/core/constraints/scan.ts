/**
 * What rules look at, gathered once a schema: the models and fields that are written out, and the fields that state an
 * option or whose class has some fact. A field whose name a later one takes again is left out, as Python forgets it.
 */
import { fieldTypes } from '../fieldTypes/catalogue.ts';
import type { FieldType } from '../fieldTypes/fieldType.ts';
import type { FieldId } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Place } from './rule.ts';

/** A field that will stand in models.py. */
export interface WrittenField {
  readonly model: ResolvedModel;
  readonly field: ResolvedField;
  readonly id: FieldId;
  readonly at: Place;
}

interface Scan {
  readonly models: readonly ResolvedModel[];
  readonly fields: readonly WrittenField[];
  readonly byOption: ReadonlyMap<string, readonly WrittenField[]>;
  readonly byType: ReadonlyMap<string, readonly WrittenField[]>;
  readonly relations: readonly ResolvedRelation[];
  readonly forgotten: ReadonlySet<FieldId>;
}

const scans = new WeakMap<Schema, Scan>();

function scan(schema: Schema): Scan {
  let known = scans.get(schema);
  if (!known) {
    known = gather(schema);
    scans.set(schema, known);
  }
  return known;
}

function gather(schema: Schema): Scan {
  const models = schema.models.filter((model) => !model.model.external);
  const fields: WrittenField[] = [];
  const byOption = new Map<string, WrittenField[]>();
  const byType = new Map<string, WrittenField[]>();
  const forgotten = new Set<FieldId>();
  for (const model of models) {
    const last = new Map(model.model.fields.map((field) => [field.name, field]));
    for (const field of model.fields) {
      const own = field.field;
      if (!own) continue;
      if (last.get(own.name) !== own) {
        forgotten.add(own.id);
        continue;
      }
      const written = { model, field, id: own.id, at: { model: model.id, field: own.id } };
      fields.push(written);
      add(byType, own.type, written);
      for (const option of Object.keys(own.options)) add(byOption, option, written);
    }
  }
  const relations =
    forgotten.size === 0
      ? schema.relations
      : schema.relations.filter(({ field }) => !forgotten.has(field.id));
  return { models, fields, byOption, byType, relations, forgotten };
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The models that are written out, in the design's order. */
export const writtenModels = (schema: Schema): readonly ResolvedModel[] => scan(schema).models;

/** Every field that is written out, in the design's order. */
export const writtenFields = (schema: Schema): readonly WrittenField[] => scan(schema).fields;

/** The fields that state this option. */
export const fieldsStating = (schema: Schema, option: string): readonly WrittenField[] =>
  scan(schema).byOption.get(option) ?? [];

/** The fields whose class has this fact. */
export const fieldsWhose = (
  schema: Schema,
  fact: (type: FieldType) => boolean,
): readonly WrittenField[] =>
  fieldTypes.filter(fact).flatMap((type) => scan(schema).byType.get(type.id) ?? []);

/** The fields whose class takes this option of its own. */
export const fieldsTaking = (schema: Schema, option: string): readonly WrittenField[] =>
  fieldsWhose(schema, (type) => Object.hasOwn(type.options, option));

/** The relations that are written out, in order. */
export const writtenRelations = (schema: Schema): readonly ResolvedRelation[] =>
  scan(schema).relations;

/** Whether a later field of the same name takes the place of this one. */
export const isForgotten = (schema: Schema, field: FieldId): boolean =>
  scan(schema).forgotten.has(field);

/** Where a relation is. */
export const placeOf = (relation: ResolvedRelation): Place => ({
  model: relation.owner.id,
  field: relation.field.id,
});

/** `Book.author`, for messages. */
export const named = ({ model, field }: WrittenField): string =>
  `${model.model.name}.${field.name}`;

/** `Book.author`, for messages. */
export const namedRelation = ({ owner, field }: ResolvedRelation): string =>
  `${owner.model.name}.${field.name}`;

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], and = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
