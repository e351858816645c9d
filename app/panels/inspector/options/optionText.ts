import { isCode, isList, isMissing, isNumberLiteral } from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';

/** A value as Python would show it, for what has no widget of its own. */
export function optionText(value: OptionValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (isCode(value)) return value.code;
  if (isNumberLiteral(value)) return value.number;
  if (isMissing(value)) return JSON.stringify(value.missing);
  if (isList(value)) return `[${value.map(optionText).join(', ')}]`;
  return JSON.stringify(value);
}
