/** The fix that takes one argument away from an index or a constraint and leaves the rest as it is written. */
import {
  argumentOf,
  joinCall,
  joinItems,
  splitCall,
  splitItems,
  withArgument,
} from '../design/python/callText.ts';
import { isCode, isList } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { Declaration } from './constraintCode.ts';
import { setInMeta } from './fixes.ts';
import type { Fix } from './rule.ts';

/** Nothing for one that a base declares, or whose text can't be taken apart. */
export function withoutArgument(
  { model: { id, model }, option, item }: Declaration,
  argument: string,
  label = `Remove ${argument}`,
): readonly Fix[] {
  const value = model.meta[option];
  const changed = value === undefined ? undefined : changedAt(value, item, argument);
  return changed === undefined ? [] : [setInMeta(label, id, option, changed)];
}

function changedAt(value: OptionValue, item: number, argument: string): OptionValue | undefined {
  const texts = isList(value)
    ? value.map((one) => (isCode(one) ? one.code : ''))
    : isCode(value)
      ? splitItems(value.code)
      : null;
  const call = splitCall(texts?.[item] ?? '');
  if (!texts || !call || argumentOf(call, argument) === undefined) return undefined;
  const changed = joinCall(withArgument(call, argument, null));
  return isList(value)
    ? value.with(item, { code: changed })
    : { code: joinItems(texts.with(item, changed)) };
}
