/**
 * The closed set of things an option of a field or model can hold. Plain data: it survives JSON and structural sharing.
 * Anything that is not one of these shapes never enters a design.
 */

declare const brand: unique symbol;

/** Identity of a model within one design; lives as long as the model, whatever it is called. Never written out. */
export type ModelId = string & { readonly [brand]: 'ModelId' };
/** Identity of a field within one design; unique over all models. Never written out. */
export type FieldId = string & { readonly [brand]: 'FieldId' };

/** A number that a JavaScript number may not hold exactly: `9.90`, `9223372036854775807`. `number` is a Python numeric literal. */
export interface NumberLiteral {
  readonly number: string;
}

/** A Python expression kept as text, never evaluated here: `uuid.uuid4`, `Q(active=True)`. */
export interface Code {
  readonly code: string;
}

/** A model of the same design. */
export interface ModelRef {
  readonly model: ModelId;
}

/** A field of the same design; `descending` is the `-` of an ordering. */
export interface FieldRef {
  readonly field: FieldId;
  readonly descending?: true;
}

/** A model (`app.Model`) or field that is named but is not in the design; kept so that it can be said and mended. */
export interface Missing {
  readonly missing: string;
}

/** One choice of a field: what is stored, what is shown, and its member name in the enumeration class. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
  readonly member?: string;
  /** The label is translated when it is shown: `_("Draft")`. */
  readonly translated?: true;
  /** The heading it is listed under, as those around it with the same one. */
  readonly group?: string;
}

/** Inline choices, with the name of the enumeration class they become (`Status`) if the person gave one. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly name?: string;
}

/** A field without a name inside another: what an array holds, what a generated column gives. `nested` is its class. */
export interface Nested {
  readonly nested: string;
  readonly options: Options;
}

export type OptionValue =
  | boolean
  | number
  | string
  | null
  | NumberLiteral
  | Code
  | ModelRef
  | FieldRef
  | Missing
  | Choices
  | Nested
  | readonly OptionValue[];

/** Options by Django's keyword (`max_length`). An absent key means Django's default. */
export type Options = Readonly<Record<string, OptionValue>>;

const shape =
  <T extends OptionValue>(key: string) =>
  (value: OptionValue | undefined): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.hasOwn(value, key);

export const isNumberLiteral = shape<NumberLiteral>('number');
export const isCode = shape<Code>('code');
export const isModelRef = shape<ModelRef>('model');
export const isFieldRef = shape<FieldRef>('field');
export const isMissing = shape<Missing>('missing');
export const isChoices = shape<Choices>('choices');
export const isNested = shape<Nested>('nested');
export const isList = (value: OptionValue | undefined): value is readonly OptionValue[] =>
  Array.isArray(value);

/** True when both values are the same data, key by key. */
export function sameValue(a: OptionValue | undefined, b: OptionValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((x, i) => sameValue(x, b[i]));
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two fields have one enumeration: named choices, with the same name and the same content. */
export const sameEnumeration = (a: Choices, b: Choices): boolean =>
  a.name !== undefined &&
  a.name !== '' &&
  a.name === b.name &&
  a.choices.length === b.choices.length &&
  a.choices.every((one, i) => {
    const other = b.choices[i];
    return (
      other !== undefined &&
      one.value === other.value &&
      one.label === other.label &&
      one.member === other.member &&
      one.translated === other.translated &&
      one.group === other.group
    );
  });
