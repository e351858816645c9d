/** Fixes that take single indexes and constraints out of `Meta` and leave the others as they are written. */
import { joinItems, splitItems } from '../design/python/callText.ts';
import { isCode, isList } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedModel } from '../schema/schema.ts';
import type { Declaration, DeclaringOption } from './constraintCode.ts';
import { setInMeta } from './fixes.ts';
import type { Fix } from './rule.ts';

const nouns: Readonly<Record<DeclaringOption, string>> = {
  indexes: 'index',
  constraints: 'constraint',
};

/** Takes these declarations of one option of a model out of it; nothing for those a base declares. */
export function removeDeclarations(...[first, ...others]: readonly Declaration[]): readonly Fix[] {
  if (!first) return [];
  const items = new Set([first, ...others].map(({ item }) => item));
  return removeItems(first.model, first.option, items);
}

/** The same for items that may be anything, by where they stand in the list. */
export function removeItems(
  { id, model }: ResolvedModel,
  option: DeclaringOption,
  items: ReadonlySet<number>,
): readonly Fix[] {
  const value = model.meta[option];
  if (value === undefined) return [];
  const label = `Remove the ${nouns[option]}${items.size > 1 ? (option === 'indexes' ? 'es' : 's') : ''}`;
  return [setInMeta(label, id, option, withoutItems(value, items))];
}

/** The list less some of its items; undefined when none is left, or when it can't be taken apart. */
export function withoutItems(
  value: OptionValue,
  items: ReadonlySet<number>,
): OptionValue | undefined {
  const kept = <Item>(all: readonly Item[]): readonly Item[] => all.filter((_, i) => !items.has(i));
  if (isList(value)) {
    const rest = kept(value);
    return rest.length > 0 ? rest : undefined;
  }
  const rest = isCode(value) ? kept(splitItems(value.code) ?? []) : [];
  return rest.length > 0 ? { code: joinItems(rest) } : undefined;
}
