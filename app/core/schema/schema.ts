import type { Design, Field, Model } from '../design/design.ts';
import type { FieldType, RelationKind } from '../fieldTypes/fieldType.ts';
import type { ModelId, Options } from '../fieldTypes/values.ts';

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
  /** Every relation of every model that is written out, in order. */
  readonly relations: readonly ResolvedRelation[];
}

export interface ResolvedModel {
  readonly id: ModelId;
  readonly model: Model;
  /** `shop.OrderItem` */
  readonly label: string;
  /** `orderitem`: the class name in lower case, as in default reverse names. */
  readonly modelName: string;
  /** `shop_orderitem`, or `Meta.db_table`. */
  readonly table: string;
  /** Implicit ones first (`id`), then in the order of the class body. */
  readonly fields: readonly ResolvedField[];
  /** The field with `primary_key`, the implicit `id` if there is none; the first, should there be several. */
  readonly primaryKey: ResolvedField;
  /** Relations its fields hold. */
  readonly relations: readonly ResolvedRelation[];
  /** Relations that point at it, from models of the design. */
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
  /** True for the `id` Django adds. */
  readonly implicit: boolean;
}

export interface ResolvedRelation {
  readonly field: Field;
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
