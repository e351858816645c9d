import type { ValueKind } from '../fieldTypes/fieldType.ts';
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
};

/** Whether `field__name` means something to Django. JSON takes any key. */
export function hasLookup({ type }: ResolvedField, name: string): boolean {
  if (!type || type.value === 'json' || type.value === 'generated') return true;
  return ofAll.has(name) || (ofKind[type.value]?.has(name) ?? false);
}
