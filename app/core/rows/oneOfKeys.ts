import { freeName } from '../design/names.ts';
import {
  argumentOf,
  joinCall,
  joinItems,
  plainText,
  splitCall,
  withArgument,
} from '../design/python/callText.ts';
import type { CallText } from '../design/python/callText.ts';
import { conditionKeyword, itemsOf } from '../design/python/codeItems.ts';
import { parseExpression } from '../design/python/expression.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { factOf } from '../schema/factOf.ts';
import type { ResolvedModel } from '../schema/schema.ts';
import { comparisonsIn, meets } from './condition.ts';
import { cellOf, subsets } from './presence.ts';

/** How many of some keys a row has: `one` exactly one, `most` at most one, `least` at least one. */
export type HowMany = 'one' | 'most' | 'least';

export const howManyWords: Readonly<Record<HowMany, string>> = {
  one: 'exactly one',
  most: 'at most one',
  least: 'at least one',
};

/** What a check says of the keys of each row. */
export interface OneOfKeys {
  /** Its place among the model's constraints. */
  readonly at: number;
  readonly many: HowMany;
  readonly keys: readonly string[];
}

/** More keys than anybody has beside each other: the ways to fill them double with each. */
const MOST_KEYS = 8;

/** The names of the keys that may be empty, with a column in the model's own table: a check can be over no other. */
export function optionalKeys({ fields, relations }: ResolvedModel): readonly string[] {
  const keys = new Set(
    relations.flatMap(({ field, kind }) => (kind === 'manyToMany' ? [] : [field.name])),
  );
  return fields
    .filter((field) => field.null && field.column !== null && keys.has(field.name))
    .map(({ name }) => name);
}

/** The optional keys of which no such check speaks yet, as many as one can be over. */
export function freeKeys(model: ResolvedModel): readonly string[] {
  const bound = new Set(oneOfKeysIn(model).flatMap(({ keys }) => keys));
  return optionalKeys(model)
    .filter((key) => !bound.has(key))
    .slice(0, MOST_KEYS);
}

/** The condition (`Q`) of a check that has each row keep to it. */
export function conditionOf(many: HowMany, keys: readonly string[]): string {
  const isNull = (key: string, is: boolean): string => `${key}__isnull=${is ? 'True' : 'False'}`;
  if (many === 'least') return keys.map((key) => `models.Q(${isNull(key, false)})`).join(' | ');
  const only = (one: string | null): string =>
    `models.Q(${keys.map((key) => isNull(key, key !== one)).join(', ')})`;
  return [...keys.map(only), ...(many === 'most' ? [only(null)] : [])].join(' | ');
}

/** The checks of the model that say how many of some optional keys a row has, however they are written. */
export const oneOfKeysIn = factOf((model): readonly OneOfKeys[] => {
  const optional = new Set(optionalKeys(model));
  return (itemsOf(model.meta['constraints']) ?? []).flatMap((item, at) => {
    const check = checkIn(item);
    const said = check && readCondition(argumentOf(check, conditionKeyword(check)) ?? '');
    return said?.keys.every((key) => optional.has(key)) === true ? [{ at, ...said }] : [];
  });
});

/**
 * What a condition says of the fields it names, found by trying it with each of them filled and empty; null of one that says
 * something else, or says more than which are filled.
 */
export function readCondition(text: string): Omit<OneOfKeys, 'at'> | null {
  const condition = parseExpression(text) ?? undefined;
  const keys = [...new Set(comparisonsIn(condition).map(({ name }) => name))];
  if (keys.length < 2 || keys.length > MOST_KEYS) return null;
  const tried = subsets(keys).map((filled) => ({
    count: filled.size,
    truth: meets(condition, (name) => cellOf(filled.has(name))),
  }));
  const says = (takes: (count: number) => boolean): boolean =>
    tried.every(({ count, truth }) => truth === (takes(count) ? 'true' : 'false'));
  const many = howManys.find((one) => says(takesOf[one]));
  return many ? { many, keys } : null;
}

const howManys: readonly HowMany[] = ['one', 'most', 'least'];
const takesOf: Readonly<Record<HowMany, (count: number) => boolean>> = {
  one: (count) => count === 1,
  most: (count) => count <= 1,
  least: (count) => count >= 1,
};

const nameWords: Readonly<Record<HowMany, string>> = {
  one: 'exactly_one',
  most: 'at_most_one',
  least: 'at_least_one',
};

/** Room for the words behind it, in a name that every database takes. */
const LONGEST_PREFIX = 40;

/** The model's `Meta.constraints` with such a check added; null where they can't be added to. */
export function withOneOfKeys(
  { model, meta, kind }: ResolvedModel,
  many: HowMany,
  keys: readonly string[],
): OptionValue | null {
  const items = itemsOf(model.meta['constraints']);
  // Constraints of its own would take the place of those of its base.
  const areOwn = model.meta['constraints'] !== undefined || meta['constraints'] === undefined;
  if (!items || !areOwn || kind !== 'concrete' || model.external || keys.length < 2) return null;
  const taken = items.flatMap((item) => {
    const call = splitCall(item);
    return (call && plainText(argumentOf(call, 'name'))) ?? [];
  });
  const prefix = `${model.app}_${model.name.toLowerCase()}`.slice(0, LONGEST_PREFIX);
  const name = freeName(`${prefix}_${nameWords[many]}`, taken);
  const check = `models.CheckConstraint(condition=${conditionOf(many, keys)}, name="${name}")`;
  return { code: joinItems([...items, check]) };
}

/** The model's `Meta.constraints` with the check saying another number of the same keys; null where they are not its own. */
export function withOtherNumber(
  { model }: ResolvedModel,
  { at, keys }: OneOfKeys,
  many: HowMany,
): OptionValue | null {
  const items = itemsOf(model.meta['constraints']);
  const check = checkIn(items?.[at] ?? '');
  if (!items || !check) return null;
  const changed = joinCall(withArgument(check, conditionKeyword(check), conditionOf(many, keys)));
  return { code: joinItems(items.with(at, changed)) };
}

function checkIn(item: string): CallText | null {
  const call = splitCall(item);
  return call && /(?:^|\.)CheckConstraint$/.test(call.called) ? call : null;
}
