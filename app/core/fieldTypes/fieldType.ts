import type { Column } from './column.ts';
import { common } from './common.ts';
import type { MessageKey } from './messageKeys.ts';
import type { Option } from './option.ts';
import type { Options } from './values.ts';

/**
 * What a field's value is, in words every target language knows. Exporters translate value kinds, never field types,
 * so a new field type costs no exporter a line.
 */
export type ValueKind =
  | 'text'
  | 'integer' // fits a JavaScript number: at most 32 bits
  | 'bigInteger' // up to 64 bits
  | 'decimal'
  | 'float'
  | 'boolean'
  | 'date'
  | 'time'
  | 'datetime'
  | 'duration'
  | 'uuid'
  | 'json'
  | 'binary'
  | 'file'
  | 'ipAddress'
  | 'array' // of its base field's values
  | 'textMap' // texts by text
  | 'range'
  | 'searchVector'
  | 'generated' // of the expression's output field
  | 'tuple' // a composite key
  | 'generic' // rows of any model
  | 'relation';

/** Headings of the type picker, in this order. */
export type FieldCategory =
  | 'Text'
  | 'Number'
  | 'Date and time'
  | 'Yes or no'
  | 'File'
  | 'Data'
  | 'PostgreSQL'
  | 'Key'
  | 'Relation';

/** The three relations, in ER's words; which of them a relation field is. */
export type RelationKind = 'oneToOne' | 'oneToMany' | 'manyToMany';

/** One field class of Django: all that Cardinal knows of it stands here and nowhere else. */
export interface FieldType {
  /** The class: `CharField`. */
  readonly id: string;
  /** Where it is imported from, if not as `models.CharField`. */
  readonly module?: string;
  /** For the type picker: "Decimal number". */
  readonly label: string;
  /** On the canvas: "Decimal". */
  readonly short: string;
  /** In the design as text: `decimal`. Lower case letters only; never changes once released. */
  readonly text: string;
  readonly value: ValueKind;
  readonly category: FieldCategory;
  /** One sentence on what it is for. */
  readonly summary: string;
  /** Every argument it takes, by Django's keyword, in the order exporters write them. */
  readonly options: Readonly<Record<string, Option>>;
  /** The options worth showing after `short` on the canvas, as text: `10,2`. */
  readonly detail?: (options: Options) => string;
  /** The order it takes arguments without a keyword in, where that is not `Field.__init__`'s: `usualSignature`. */
  readonly signature?: readonly string[];
  /** Options Django sets itself whatever is written (`AutoField`: `blank`). */
  readonly forced?: Options;
  /** Options that raise an error at import when they say anything else than `forced`. */
  readonly refused?: readonly string[];
  /** Options it takes without any effect, or that Django's checks refuse: not carried over from another class. */
  readonly pointless?: readonly string[];
  /** True for `CharField` and its subclasses: their `max_length` is checked, and some databases want one. */
  readonly varchar?: true;
  /** Keys of messages that its values can fail with, besides those of every field; see messageKeys.ts. */
  readonly messages?: readonly MessageKey[];
  /** For text: what its class lets `full_clean()` accept besides any text. */
  readonly format?: 'email' | 'url' | 'slug' | 'path';
  /** What a project needs for it besides Django and its database, after "needs". */
  readonly needs?: string;
  /** For relation fields: which relation it is. */
  readonly relation?: RelationKind;
  /** For the two ends of a generic relation, which Django keeps apart from other fields (`_meta.private_fields`). */
  readonly generic?: 'key' | 'rows';
  /** False when the class makes no column of its own (`ManyToManyField`, `CompositePrimaryKey`). */
  readonly hasColumn: boolean;
  /** What its column is; absent for those that have none, or one of another field's type. */
  readonly column?: Column;
}

type Given = Omit<FieldType, 'options' | 'hasColumn'> & {
  /** Its own options, written before the common ones. */
  readonly options?: Readonly<Record<string, Option>>;
  /** Common options it does not take. */
  readonly without?: readonly string[];
  readonly hasColumn?: boolean;
};

/** Declares a field type: its own options first, then those every field takes. */
export function defineFieldType({
  options = {},
  without = [],
  hasColumn = true,
  ...rest
}: Given): FieldType {
  const shared = Object.entries(common).filter(
    ([name]) => !Object.hasOwn(options, name) && !without.includes(name),
  );
  return { ...rest, hasColumn, options: { ...options, ...Object.fromEntries(shared) } };
}

/** The options a new field of this type starts with. */
export function initialOptions(type: FieldType): Options {
  return Object.fromEntries(
    Object.entries(type.options).flatMap(([name, option]) =>
      option.initial === undefined ? [] : [[name, option.initial]],
    ),
  );
}
