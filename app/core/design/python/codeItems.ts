/** Lists of Python code, as `Meta.constraints` and `Meta.indexes` are (Django 5.2). */
import { isCode, isList } from '../../fieldTypes/values.ts';
import type { Code, OptionValue } from '../../fieldTypes/values.ts';
import type { CallText } from './callText.ts';
import { argumentOf, joinItems, splitItems } from './callText.ts';

const known = new WeakMap<Code, readonly string[] | null>();

/** The items of the option; null where its value is no plain list, and can only be edited as text. Code is read once. */
export function itemsOf(value: OptionValue | undefined): readonly string[] | null {
  if (value === undefined) return [];
  if (isCode(value)) {
    let items = known.get(value);
    if (items === undefined) known.set(value, (items = splitItems(value.code)));
    return items;
  }
  if (!isList(value)) return null;
  const items = value.flatMap((item) => (isCode(item) ? [item.code] : []));
  return items.length === value.length ? items : null;
}

export const valueOf = (items: readonly string[]): OptionValue | undefined =>
  items.length === 0 ? undefined : { code: joinItems(items) };

/** The keyword of a condition: before Django 5.1 that of a check was called `check`. */
export const conditionKeyword = (call: CallText): string =>
  argumentOf(call, 'check') === undefined ? 'condition' : 'check';
