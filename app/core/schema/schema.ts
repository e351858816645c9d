import type { Design, Field, Model } from '../design/design.ts';
import type { FieldType, RelationKind } from '../fieldTypes/fieldType.ts';
import type { ModelId, Options } from '../fieldTypes/values.ts';
import type { LocalPart } from './fields.ts';

/** How many: `max` is Infinity where nothing limits it. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * What a design means once Django's rules are applied. Computed by `resolve`; rules, exporters and views read it and
 * resolve no name themselves.
 */
export interface Schema {
  readonly design: Design;
  /** In the design's order. */
  readonly models: readonly ResolvedModel[];
  readonly byId: ReadonlyMap<ModelId, ResolvedModel>;
  /** By `app.model` in lower case, as Django looks them up; of several with one label the first. */
  readonly byLabel: ReadonlyMap<string, ResolvedModel>;
  /** The model in the place of Django's own user, if one is: what refers to `auth.User` refers to it. */
  readonly authUser: ResolvedModel | null;
  /** Every relation of every model that is written out and not abstract, inherited ones included, in order. */
  readonly relations: readonly ResolvedRelation[];
  /** Every relation once, where it is declared, abstract classes and the links Django makes to parents included. */
  readonly drawn: readonly ResolvedRelation[];
}

/** What a class is: one with a table, one that only gives on what it has, or another class for the rows of its base. */
export type ModelKind = 'concrete' | 'abstract' | 'proxy';

/** A model whose rows another's extend, and the one-to-one by which they do. */
export interface Parent {
  readonly model: ResolvedModel;
  readonly link: ResolvedField;
}

export interface ResolvedModel {
  readonly id: ModelId;
  readonly model: Model;
  /** What it is by itself and by what it is made of: the same object from version to version until an edit concerns these. */
  readonly local: LocalPart;
  /** `shop.OrderItem` */
  readonly label: string;
  /** `orderitem`: the class name in lower case, as in default reverse names. */
  readonly modelName: string;
  readonly kind: ModelKind;
  /** The models of the class statement, in its order. */
  readonly bases: readonly ResolvedModel[];
  /** Every model it is made of, nearest first, as Python looks them up. */
  readonly ancestors: readonly ResolvedModel[];
  /** False when something it is made of is no model of the design, so that it may have more than is known. */
  readonly isWhole: boolean;
  /** True when Python finds no order for what it is made of. */
  readonly isTangled: boolean;
  /** True when it is made of itself. */
  readonly isCyclic: boolean;
  /** Its `Meta` with what its bases hand on. */
  readonly meta: Options;
  /** `shop_orderitem`, or `Meta.db_table`; a proxy's is that of `concrete`. */
  readonly table: string;
  /**
   * What Django keeps in `local_fields` and `local_many_to_many`: implicit ones first (`id`, links to parents), then those
   * copied from abstract bases, then in the order of the class body. Not those of its parents.
   */
  readonly fields: readonly ResolvedField[];
  /** The field with `primary_key`, the implicit `id` if there is none; the first, should there be several. */
  readonly primaryKey: ResolvedField;
  /** The models with tables that its rows extend (multi-table inheritance). */
  readonly parents: readonly Parent[];
  /** The model with the table its rows are in: itself, unless it is a proxy. */
  readonly concrete: ResolvedModel;
  /** Relations its fields hold. */
  readonly relations: readonly ResolvedRelation[];
  /** Relations that point at it or a proxy of it, from models of the design. */
  readonly reverse: readonly ResolvedRelation[];
  /** Reverse names that installed apps have put on an external model: `Group.user_set`. */
  readonly installedReverse: readonly ReverseName[];
}

export interface ReverseName {
  readonly accessor: string;
  readonly queryName: string;
  /** The relation that claims it: `auth.User.groups`. */
  readonly from: string;
}

export interface ResolvedField {
  readonly name: string;
  /** The field as the person made it; null for one that Django adds or an installed model brings. */
  readonly field: Field | null;
  /** The model whose class body has it: another than its owner for one copied from an abstract base. */
  readonly declaredIn: ModelId;
  /** Undefined for a class that Cardinal does not know. */
  readonly type: FieldType | undefined;
  readonly typeId: string;
  readonly options: Options;
  /** The attribute with the stored value: `post_id` for a key, else the name. */
  readonly attname: string;
  /** The database column, or null if it has none. */
  readonly column: string | null;
  readonly null: boolean;
  /** Also true for primary keys and one-to-ones. */
  readonly unique: boolean;
  readonly primaryKey: boolean;
  /** True for the `id` and the links to parents that Django adds. */
  readonly implicit: boolean;
}

export interface ResolvedRelation {
  /** The field that holds it; one with an id of its own where Django made it. */
  readonly field: Field;
  /** The model whose class body has the field. */
  readonly declaredIn: ModelId;
  /** True for the link to a parent that Django makes. */
  readonly implicit: boolean;
  readonly kind: RelationKind;
  readonly owner: ResolvedModel;
  /** Null when the target is not in the design. */
  readonly target: ResolvedModel | null;
  /** What the target is called: its label, or the missing name as it was given. */
  readonly targetName: string;
  /** The `through` model of a many-to-many: null without one or when it is missing. */
  readonly through: ResolvedModel | null;
  /** True for a many-to-many to itself that is linked both ways at once. */
  readonly symmetrical: boolean;
  /** `related_name` after `Meta.default_related_name` and placeholders; null for none. */
  readonly relatedName: string | null;
  /** True when there is no way back: a `related_name` ending in `+`, or a symmetrical relation. */
  readonly hidden: boolean;
  /** The attribute on the target that leads back, or null when hidden. */
  readonly accessor: string | null;
  /** The name `filter()` uses from the target. */
  readonly queryName: string;
  /** How many targets each owner row has. */
  readonly forward: Range;
  /** How many owner rows each target row has. */
  readonly reverse: Range;
}

/** The effective value of an option: what the class forces, else what was set, else what Django assumes. */
export function optionOf(field: ResolvedField, name: string): Options[string] | undefined {
  return field.type?.forced?.[name] ?? field.options[name] ?? field.type?.options[name]?.default;
}

const fieldsOfRows = new WeakMap<LocalPart, readonly ResolvedField[]>();

/** Every field a row has: those of the models it extends first, as `Model._meta.get_fields()` finds them. */
export function allFieldsOf(model: ResolvedModel): readonly ResolvedField[] {
  const { local, parents, concrete } = model;
  if (concrete === model && parents.length === 0) return model.fields;
  let fields = fieldsOfRows.get(local);
  if (!fields) {
    const above = concrete === model ? parents.map((one) => one.model) : [concrete];
    fields = [...new Set([...above.flatMap(allFieldsOf), ...model.fields])];
    fieldsOfRows.set(local, fields);
  }
  return fields;
}

const above = new WeakMap<ResolvedModel, readonly ResolvedModel[]>();

/** The models with tables that a model's rows extend, theirs included, nearest first. */
export function extendedBy({ concrete }: ResolvedModel): readonly ResolvedModel[] {
  if (concrete.parents.length === 0) return [];
  let models = above.get(concrete);
  if (!models) {
    models = [...new Set(concrete.parents.flatMap(({ model }) => [model, ...extendedBy(model)]))];
    above.set(concrete, models);
  }
  return models;
}
