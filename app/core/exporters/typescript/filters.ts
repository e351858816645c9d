/**
 * What the rows of a model may be filtered by: Django's lookups as names of query parameters, as django-filter's `FilterSet`
 * has them (`price__gte`). Facts: docs.djangoproject.com/en/5.2/ref/models/querysets/#field-lookups.
 */
import type { ResolvedField, ResolvedModel } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import type { Property } from './interfaces.ts';
import { keyedBy, relationOf, rowFields } from './rows.ts';
import { date, readValues } from './scalars.ts';
import type { PlainKind } from './scalars.ts';
import { own } from './shape.ts';
import type { Shape } from './shape.ts';
import { idValue, kindOf } from './values.ts';

/** A lookup and what it is given; `same` is the field's own value. */
type Lookup = readonly [name: string, given: 'same' | 'list' | Shape];

const one: readonly Lookup[] = [
  ['', 'same'],
  ['in', 'list'],
];
const ordered: readonly Lookup[] = [
  ...one,
  ['gt', 'same'],
  ['gte', 'same'],
  ['lt', 'same'],
  ['lte', 'same'],
];
const text: readonly Lookup[] = [
  ...one,
  ['iexact', 'same'],
  ['icontains', 'same'],
  ['istartswith', 'same'],
];
const year: Lookup = ['year', own('integer')];

/** Nothing for what no text in a query can say in full. */
const lookups: Readonly<Record<PlainKind, readonly Lookup[]>> = {
  text,
  integer: ordered,
  bigInteger: ordered,
  decimal: ordered,
  float: ordered,
  boolean: [['', 'same']],
  date: [...ordered, year],
  time: ordered,
  datetime: [...ordered, ['date', own(date)], year],
  duration: ordered,
  uuid: one,
  ipAddress: one,
  json: [],
  binary: [],
  file: [],
  textMap: [],
  range: [],
  searchVector: [],
};

/** The filters of a model's rows, in the order of its fields. */
export function filtersOf(model: ResolvedModel): readonly Property[] {
  const found = new Map<string, Property>();
  for (const field of rowFields(model)) {
    for (const [lookup, shape] of filtersOn(model, field)) {
      const name = lookup === '' ? field.name : `${field.name}__${lookup}`;
      found.set(name, { name, doc: '', field: field.field?.id, shape, isOptional: true });
    }
  }
  return [...found.values()];
}

function filtersOn(
  model: ResolvedModel,
  field: ResolvedField,
): readonly (readonly [lookup: string, Shape])[] {
  const value = valueOf(model, field);
  if (!value) return [];
  const isOften = field.null || field.type?.relation === 'manyToMany';
  const given = value.by.map(([name, what]) => {
    const list: Shape = { kind: 'array', of: value.shape, isReadonly: true };
    return [name, what === 'same' ? value.shape : what === 'list' ? list : what] as const;
  });
  return isOften ? [...given, ['isnull', own('boolean')]] : given;
}

/** What a field is compared with: rows by their keys. */
function valueOf(
  model: ResolvedModel,
  field: ResolvedField,
): { readonly shape: Shape; readonly by: readonly Lookup[] } | undefined {
  const relation = relationOf(model, field);
  if (relation) {
    const stored = idValue(relation);
    if (stored.value === 'unknown') return undefined;
    return { shape: { kind: 'value', inKey: true, ...stored }, by: one };
  }
  if (field.field && choicesOf(field).length > 0) {
    return { shape: { kind: 'choices', model, field }, by: one };
  }
  const kind = kindOf(field);
  if (kind === undefined || lookups[kind].length === 0) return undefined;
  const idOf = keyedBy(model, field);
  return idOf
    ? { shape: { kind: 'value', inKey: false, value: readValues[kind], idOf }, by: one }
    : { shape: own(readValues[kind]), by: lookups[kind] };
}
