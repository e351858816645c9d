import {
  isCode,
  isList,
  isMissing,
  isNested,
  isNumberLiteral,
} from '../../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../../core/fieldTypes/values.ts';

/** A value as the Python it is typed as; null for references, which only their own widgets can change. */
export function pythonText(value: OptionValue): string | null {
  if (isList(value)) {
    const items = value.map(pythonText);
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  const isPlain = typeof value !== 'object' || value === null;
  return isPlain || isCode(value) || isNumberLiteral(value) ? optionText(value) : null;
}

/** A value as Python would show it, for what has no widget of its own. */
export function optionText(value: OptionValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (isCode(value)) return value.code;
  if (isNumberLiteral(value)) return value.number;
  if (isNested(value)) {
    const args = Object.entries(value.options).map(([name, one]) => `${name}=${optionText(one)}`);
    return `${value.nested}(${args.join(', ')})`;
  }
  if (isMissing(value)) return JSON.stringify(value.missing);
  if (isList(value)) return `[${value.map(optionText).join(', ')}]`;
  return JSON.stringify(value);
}
