/** What Python's `int()` makes of an option's value. */
import { isCode, isNumberLiteral } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';

/** The whole number, or undefined where there is none or it cannot be known. */
export function integerIn(value: OptionValue | undefined): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return Math.trunc(value);
  if (isNumberLiteral(value)) return integerIn(Number(value.number.replaceAll('_', '')));
  if (typeof value === 'string' && /^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) {
    return Number(value.replaceAll('_', ''));
  }
  return undefined;
}

/** False only when the value surely is no whole number from `least` up; absent ones are not judged. */
export function isWholeFrom(least: number, value: OptionValue | undefined): boolean {
  if (value === undefined || value === null || isCode(value)) return true;
  const number = integerIn(value);
  return number !== undefined && number >= least;
}
