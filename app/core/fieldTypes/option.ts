import type { OptionValue } from './values.ts';

/**
 * How an option is asked for and written; the inspector has one widget a kind, the text form one spelling, each exporter
 * one writing. A new kind is a new key here, and every `Record<OptionKind, …>` then fails to compile until it is served.
 */
export type OptionKind =
  | 'flag' // true or false
  | 'integer'
  | 'text'
  | 'literal' // a value of the field's own type, or a callable: `default`, `db_default`
  | 'choices'
  | 'oneOf' // one of `values`
  | 'validators' // Python callables, as a list
  | 'code' // a Python expression kept as text
  | 'model' // a model of the design
  | 'field' // a field; of which model says `of`
  | 'fields' // an ordered list of fields
  | 'fieldLists' // a list of lists of fields
  | 'nested'; // a field inside this one

/** Where the inspector shows an option, and in which order exporters write it (order of the list below). */
export type OptionGroup = 'relation' | 'data' | 'forms' | 'database' | 'api';

export interface Option {
  readonly kind: OptionKind;
  /** In plain words, for the inspector: "Longest text". */
  readonly label: string;
  /** One sentence on what it does. */
  readonly help: string;
  readonly group: OptionGroup;
  /** What Django assumes when the option is absent; a value equal to it is not kept. */
  readonly default?: OptionValue;
  /** Django fails to import or to check without it. */
  readonly required?: true;
  /** What a new field of this type starts with. */
  readonly initial?: OptionValue;
  readonly min?: number;
  /** For `oneOf`: the values in the order to offer them, with the words a person reads. */
  readonly values?: Readonly<Record<string, string>>;
  /** For `text`: people read it, so it may be translated: `_("…")`. */
  readonly translatable?: true;
  /** For `code`: what the expression says, where it can be asked for in parts: texts by key, or what rows must be like. */
  readonly says?: 'messages' | 'condition';
  /** For `field` and `fields`: whose fields can be chosen. */
  readonly of?: 'owner' | 'target' | 'through';
  /** Given to Django without its keyword, before the others; a list as that many arguments. */
  readonly positional?: true;
  /** For `oneOf`: the values are names in `django.db.models` (`CASCADE`), not texts. */
  readonly names?: true;
  /** A statement of Cardinal's own that Django has no argument for; the Django exporter leaves it out. */
  readonly statement?: true;
}

/** Under this name a field of a class Cardinal does not know keeps the arguments that have none, as a list. */
export const POSITIONAL = '*';

type Rest = Omit<Option, 'kind' | 'label' | 'help' | 'group'>;

const make =
  (kind: OptionKind) =>
  (group: OptionGroup, label: string, help: string, rest: Rest = {}): Option => ({
    kind,
    group,
    label,
    help,
    ...rest,
  });

export const flag = (group: OptionGroup, label: string, help: string, rest: Rest = {}): Option => ({
  kind: 'flag',
  group,
  label,
  help,
  default: false,
  ...rest,
});
export const integer = make('integer');
export const text = make('text');
export const literal = make('literal');
export const choices = make('choices');
export const oneOf = make('oneOf');
export const code = make('code');
export const validatorList = make('validators');
export const model = make('model');
export const field = make('field');
export const fields = make('fields');
export const fieldLists = make('fieldLists');
export const nested = make('nested');
