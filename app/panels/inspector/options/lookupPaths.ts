/**
 * What rows of a model can be compared by in a filter: `category__name__startswith`. Facts:
 * docs.djangoproject.com/en/5.2/ref/models/querysets/#field-lookups.
 */
import { hasLookup, hasTransform, isKeyLookup } from '../../../core/constraints/lookups.ts';
import { textLiteral } from '../../../core/design/python/pieces.ts';
import type { ValueKind } from '../../../core/fieldTypes/fieldType.ts';
import { isChoices } from '../../../core/fieldTypes/values.ts';
import { allFieldsOf, extendedBy, optionOf } from '../../../core/schema/schema.ts';
import type {
  ResolvedField,
  ResolvedModel,
  ResolvedRelation,
} from '../../../core/schema/schema.ts';

const inOrder = ['gt', 'gte', 'lt', 'lte', 'range', 'in'];
const inText = ['iexact', 'contains', 'icontains', 'startswith', 'endswith', 'regex', 'in'];
const inDate = ['year', 'month', 'day', 'week_day'];

/** The lookups worth offering, by kind of value; `isnull` goes with whatever can be NULL. */
export const offered: Readonly<Partial<Record<ValueKind, readonly string[]>>> = {
  text: inText,
  file: inText,
  integer: inOrder,
  bigInteger: inOrder,
  decimal: inOrder,
  float: inOrder,
  duration: inOrder,
  date: [...inOrder, ...inDate],
  datetime: [...inOrder, 'date', ...inDate],
  time: [...inOrder, 'hour'],
  uuid: ['in'],
  ipAddress: ['in'],
};

/** How far a path has come: rows of a model, a column, a part of it (its year), or the lookup at the end. */
type Place =
  | { readonly at: 'rows'; readonly model: ResolvedModel; readonly isKey: boolean }
  | { readonly at: 'column' | 'part'; readonly field: ResolvedField }
  | { readonly at: 'end'; readonly lookup: string };

const family = (model: ResolvedModel): readonly ResolvedModel[] => [model, ...extendedBy(model)];

/** The ways back that rows can be found by; those of a parent to its children stay with the parent. */
const waysBack = (model: ResolvedModel): readonly ResolvedRelation[] =>
  family(model)
    .flatMap((one) => one.reverse.filter((way) => one === model || !isParentLink(way)))
    .filter(({ hidden }) => !hidden);

const isParentLink = ({ implicit, field }: ResolvedRelation): boolean =>
  implicit || field.options['parent_link'] === true;

/** Where a name leads from a place; null for nowhere. */
function step(place: Place, name: string): Place | null {
  if (place.at === 'end') return null;
  if (place.at !== 'rows') {
    const { field } = place;
    if (hasTransform(field, name)) return { at: 'part', field };
    return hasLookup(field, name) ? { at: 'end', lookup: name } : null;
  }
  const { model, isKey } = place;
  if (name === 'pk') return { at: 'column', field: model.primaryKey };
  const held = family(model)
    .flatMap((one) => one.relations)
    .find((one) => one.field.name === name);
  if (held?.target) return { at: 'rows', model: held.target, isKey: true };
  const back = waysBack(model).find((one) => one.queryName === name);
  if (back) return { at: 'rows', model: back.owner, isKey: true };
  const field = allFieldsOf(model).find((one) => one.name === name || one.attname === name);
  if (field) return { at: 'column', field };
  return isKey && isKeyLookup(name) ? { at: 'end', lookup: name } : null;
}

function placeOf(model: ResolvedModel, names: readonly string[]): Place | null {
  let place: Place | null = { at: 'rows', model, isKey: false };
  for (const name of names) place &&= step(place, name);
  return place;
}

function namesAt(place: Place): readonly string[] {
  if (place.at === 'end') return [];
  if (place.at === 'part') return inOrder;
  if (place.at !== 'rows') {
    const { field } = place;
    return [...(offered[field.type?.value ?? 'json'] ?? []), ...(field.null ? ['isnull'] : [])];
  }
  const { model, isKey } = place;
  return [
    ...new Set([
      ...allFieldsOf(model).map(({ name }) => name),
      'pk',
      ...waysBack(model).map(({ queryName }) => queryName),
      ...(isKey ? ['in', 'isnull'] : []),
    ]),
  ];
}

/** What can be typed from here on: the names where the path has come to, and what goes on from the last of them. */
export function completions(model: ResolvedModel, typed: string): readonly string[] {
  const names = typed.split('__');
  const before = names.slice(0, -1);
  const place = placeOf(model, before);
  if (!place) return [];
  const further = placeOf(model, names);
  const goingOn = further ? namesAt(further).map((name) => [...names, name]) : [];
  return [...namesAt(place).map((name) => [...before, name]), ...goingOn].map((path) =>
    path.join('__'),
  );
}

/** False for a path that leads nowhere, as far as the design tells. */
export const isKnown = (model: ResolvedModel, lookup: string): boolean =>
  !model.isWhole || placeOf(model, lookup.split('__')) !== null;

const yesOrNo = ['True', 'False'];

/** Values, as Python, that a path can be compared with. */
export function valuesFor(model: ResolvedModel, lookup: string): readonly string[] {
  const place = placeOf(model, lookup.split('__'));
  if (place?.at === 'end') return place.lookup === 'isnull' ? yesOrNo : [];
  if (place?.at !== 'column') return [];
  const choices = optionOf(place.field, 'choices');
  if (isChoices(choices)) {
    return choices.choices.map(({ value }) =>
      typeof value === 'string' ? textLiteral(value) : String(value),
    );
  }
  return place.field.type?.value === 'boolean' ? yesOrNo : [];
}

/** What a new condition begins with: the first value it can have, or one of its kind. */
export function firstValue(model: ResolvedModel, lookup: string): string {
  const [first] = valuesFor(model, lookup);
  if (first !== undefined) return first;
  const place = placeOf(model, lookup.split('__'));
  if (place?.at === 'rows') return '1';
  if (place?.at === 'end') return place.lookup === 'in' || place.lookup === 'range' ? '[]' : '""';
  if (place?.at === 'part') return '0';
  const kind = place?.field.type?.value ?? 'text';
  return ['integer', 'bigInteger', 'decimal', 'float'].includes(kind) ? '0' : '""';
}
