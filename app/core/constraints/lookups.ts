import { findFieldType } from '../fieldTypes/catalogue.ts';
import type { ValueKind } from '../fieldTypes/fieldType.ts';
import { isCode, isNested } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField } from '../schema/schema.ts';

const split = (names: string): readonly string[] => names.split(' ');

/** Lookups every field has (django/db/models/lookups.py, Django 5.2). */
const ofAll = new Set([
  ...split('exact iexact gt gte lt lte in contains icontains startswith istartswith endswith'),
  ...split('iendswith range isnull regex iregex'),
]);

const date = split('year iso_year month day week week_day iso_week_day quarter');
const time = split('hour minute second');

/** Lookups and transforms of some kinds of value besides. */
const ofKind: Partial<Record<ValueKind, ReadonlySet<string>>> = {
  date: new Set(date),
  datetime: new Set([...date, ...time, 'date', 'time']),
  time: new Set(time),
  // django/contrib/postgres/fields/array.py and ranges.py
  array: new Set(split('contained_by overlap len')),
  range: new Set([
    ...split(
      'contained_by fully_lt fully_gt not_lt not_gt adjacent_to overlap startswith endswith',
    ),
    ...split('isempty lower_inc lower_inf upper_inc upper_inf'),
  ]),
};

/** Kinds that take any name, which is a key in JSON and in a map of texts; and keys over several columns. */
const takesAny: ReadonlySet<string> = new Set(split('json textMap tuple'));

/** `0` is an item of an array, `0_2` a part of it. */
export const isPartOfArray = ({ type }: ResolvedField, name: string): boolean =>
  type?.value === 'array' && /^\d+(?:_\d+)?$/.test(name);

/** Whether `field__name` means something to Django in a condition. */
export const hasLookup = (field: ResolvedField, name: string): boolean =>
  ofAll.has(name) || hasTransform(field, name);

/** Whether `field__name` is a value of its own, as the year of a date is. */
export function hasTransform(field: ResolvedField, name: string): boolean {
  const { type, options } = field;
  // A generated field has the lookups of what it holds.
  const kind = type?.value === 'generated' ? kindInside(options['output_field']) : type?.value;
  if (kind === undefined || takesAny.has(kind) || isPartOfArray(field, name)) return true;
  return ofKind[kind]?.has(name) ?? false;
}

function kindInside(field: OptionValue | undefined): ValueKind | undefined {
  if (isNested(field)) return findFieldType(field.nested)?.value;
  const [, name = ''] = (isCode(field) && madeField.exec(field.code)) || [];
  return findFieldType(name)?.value;
}

/** A field that is made in Python: `models.IntegerField()`. */
const madeField = /^(?:models\.)?(\w+)\(/;

/** Lookups of a key to another model; any other name after it is one of that model's fields. */
const ofKey = new Set(split('exact gt gte lt lte in isnull'));

export const isKeyLookup = (name: string): boolean => ofKey.has(name);
