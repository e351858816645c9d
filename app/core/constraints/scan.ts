/**
 * What rules look at, gathered once a schema. Django checks models that have a table, each with the fields it inherits;
 * Python already stops at a class body, which is read once, whoever inherits from it. So there are two ways to go through
 * the fields: `writtenFields` and its like give every field of every table, `declared` those of every class body. A field
 * whose name a later one takes again is left out of both, as Python forgets it.
 */
import type { Model } from '../design/design.ts';
import { fieldTypes } from '../fieldTypes/catalogue.ts';
import type { FieldType } from '../fieldTypes/fieldType.ts';
import { namesSaid } from '../schema/fields.ts';
import type { FieldId, ModelId } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Place } from './rule.ts';

/** A field that will stand in models.py. */
export interface WrittenField {
  /** The model that has it, which may have it from an abstract base. */
  readonly model: ResolvedModel;
  readonly field: ResolvedField;
  readonly id: FieldId;
  readonly at: Place;
}

interface Scan {
  /** Every class that is written out. */
  readonly classes: readonly ResolvedModel[];
  /** Those Django checks. */
  readonly models: readonly ResolvedModel[];
  readonly fields: Fields;
  readonly declared: Fields;
  readonly relations: readonly ResolvedRelation[];
  readonly forgotten: ReadonlySet<FieldId>;
}

/** Fields of models in the design's order, found by what they state; gathered as far as somebody asks. */
export class Fields {
  readonly #models: readonly ResolvedModel[];
  readonly #isSeen: (model: ResolvedModel, field: ResolvedField, id: FieldId) => boolean;
  readonly #written = new Map<ResolvedModel, readonly (WrittenField | null)[]>();
  readonly #byOption = new Map<string, readonly WrittenField[]>();
  readonly #byType = new Map<string, readonly WrittenField[]>();
  #all: readonly WrittenField[] | null = null;

  constructor(
    models: readonly ResolvedModel[],
    isSeen: (model: ResolvedModel, field: ResolvedField, id: FieldId) => boolean,
  ) {
    this.#models = models;
    this.#isSeen = isSeen;
  }

  get all(): readonly WrittenField[] {
    this.#all ??= this.#models.flatMap((model) => this.#of(model).filter((one) => one !== null));
    return this.#all;
  }

  /** The fields that state this option. */
  stating(option: string): readonly WrittenField[] {
    return this.#found(this.#byOption, option, ({ byOption }) => byOption.get(option));
  }

  /** The fields whose class has this fact. */
  whose(fact: (type: FieldType) => boolean): readonly WrittenField[] {
    return fieldTypes
      .filter(fact)
      .flatMap(({ id }) => this.#found(this.#byType, id, ({ byType }) => byType.get(id)));
  }

  /** The fields whose class takes this option of its own. */
  taking(option: string): readonly WrittenField[] {
    return this.whose((type) => Object.hasOwn(type.options, option));
  }

  #found(
    known: Map<string, readonly WrittenField[]>,
    key: string,
    places: (facts: Facts) => readonly number[] | undefined,
  ): readonly WrittenField[] {
    let found = known.get(key);
    if (!found) {
      const list: WrittenField[] = [];
      for (const model of this.#models) {
        for (const n of places(factsOf(model.fields)) ?? []) {
          const written = this.#of(model)[n];
          if (written) list.push(written);
        }
      }
      known.set(key, (found = list));
    }
    return found;
  }

  #of(model: ResolvedModel): readonly (WrittenField | null)[] {
    let written = this.#written.get(model);
    if (!written) {
      written = model.fields.map((field) => {
        const id = field.field?.id;
        if (id === undefined || !this.#isSeen(model, field, id)) return null;
        return { model, field, id, at: { model: model.id, field: id } };
      });
      this.#written.set(model, written);
    }
    return written;
  }
}

/** Which of a model's fields, by their places, state an option or are of a class. */
interface Facts {
  readonly byOption: ReadonlyMap<string, readonly number[]>;
  readonly byType: ReadonlyMap<string, readonly number[]>;
}

const facts = new WeakMap<readonly ResolvedField[], Facts>();

/** Kept by the list of fields, which stays the same from schema to schema until an edit concerns it. */
function factsOf(fields: readonly ResolvedField[]): Facts {
  let known = facts.get(fields);
  if (!known) {
    const byOption = new Map<string, number[]>();
    const byType = new Map<string, number[]>();
    fields.forEach(({ typeId, options }, n) => {
      push(byType, typeId, n);
      for (const option of Object.keys(options)) push(byOption, option, n);
    });
    known = { byOption, byType };
    facts.set(fields, known);
  }
  return known;
}

const scans = new WeakMap<Schema, Scan>();
const focuses = new WeakMap<Schema, ReadonlySet<ModelId>>();

/** The same schema, of which rules see only these models when they go through it; what they look up they still find. */
export function focusedOn(schema: Schema, models: ReadonlySet<ModelId>): Schema {
  const view = { ...schema };
  focuses.set(view, models);
  return view;
}

function scan(schema: Schema): Scan {
  let known = scans.get(schema);
  if (!known) {
    known = gather(schema);
    scans.set(schema, known);
  }
  return known;
}

function gather(schema: Schema): Scan {
  const focus = focuses.get(schema);
  const isSeen = ({ id, model }: ResolvedModel): boolean =>
    !model.external && (focus?.has(id) ?? true);
  const classes = schema.models.filter(isSeen);
  const forgotten = new Set<FieldId>();
  for (const { model } of schema.models) {
    if (!model.external) for (const id of forgottenIn(model)) forgotten.add(id);
  }
  const declared = new Fields(
    classes,
    (model, field, id) => field.declaredIn === model.id && !forgotten.has(id),
  );
  const models = classes.filter(({ kind }) => kind !== 'abstract');
  const fields = new Fields(models, (_model, _field, id) => !forgotten.has(id));
  const relations = (focus ? models : schema.models)
    .flatMap((model) => (isSeen(model) && model.kind !== 'abstract' ? model.relations : []))
    .filter(({ field }) => !forgotten.has(field.id))
    .map(withTable);
  return { classes, models, fields, declared, relations, forgotten };
}

const withoutTarget = new WeakMap<ResolvedRelation, ResolvedRelation>();

/** To Django a relation to an abstract model leads nowhere: it finds no such model among those with rows. */
function withTable(relation: ResolvedRelation): ResolvedRelation {
  if (relation.target?.kind !== 'abstract') return relation;
  let known = withoutTarget.get(relation);
  if (!known) withoutTarget.set(relation, (known = { ...relation, target: null }));
  return known;
}

const forgottenOf = new WeakMap<Model, readonly FieldId[]>();

/** The fields of a class body whose name a later one takes, or a manager or code, which come last. */
function forgottenIn(model: Model): readonly FieldId[] {
  let ids = forgottenOf.get(model);
  if (!ids) {
    const last = new Map(model.fields.map((field) => [field.name, field]));
    const said = namesSaid(model);
    ids = model.fields
      .filter((field) => last.get(field.name) !== field || said.has(field.name))
      .map(({ id }) => id);
    forgottenOf.set(model, ids);
  }
  return ids;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Every class that is written out, abstract ones and proxies included, in the design's order. */
export const writtenModels = (schema: Schema): readonly ResolvedModel[] => scan(schema).classes;

/** The models Django checks: those with a table, and proxies. */
export const checkedModels = (schema: Schema): readonly ResolvedModel[] => scan(schema).models;

/** The fields of every class body, each once, whoever inherits them. */
export const declared = (schema: Schema): Fields => scan(schema).declared;

/** Every field of every table that its model has itself or from an abstract base, in the design's order. */
export const writtenFields = (schema: Schema): readonly WrittenField[] => scan(schema).fields.all;

/** Of those the ones that state this option. */
export const fieldsStating = (schema: Schema, option: string): readonly WrittenField[] =>
  scan(schema).fields.stating(option);

/** Of those the ones whose class has this fact. */
export const fieldsWhose = (
  schema: Schema,
  fact: (type: FieldType) => boolean,
): readonly WrittenField[] => scan(schema).fields.whose(fact);

/** Of those the ones whose class takes this option of its own. */
export const fieldsTaking = (schema: Schema, option: string): readonly WrittenField[] =>
  scan(schema).fields.taking(option);

/** The relations that are written out, in order; those to abstract models without a target. */
export const writtenRelations = (schema: Schema): readonly ResolvedRelation[] =>
  scan(schema).relations;

/** The fields whose place a later one of the same name takes, or a manager or code of the class. */
export const forgottenFields = (schema: Schema): ReadonlySet<FieldId> => scan(schema).forgotten;

/** Whether a later field of the same name takes the place of this one. */
export const isForgotten = (schema: Schema, field: FieldId): boolean =>
  scan(schema).forgotten.has(field);

/** Whether Django looks at the field's name: a composite key's must be `pk`, and generic relations are not checked. */
export const hasCheckedName = ({ type }: ResolvedField): boolean =>
  type?.value !== 'tuple' && type?.generic !== 'rows';

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
