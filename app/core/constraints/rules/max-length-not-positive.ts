import { isCode, isNumberLiteral } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const maxLengthNotPositive = defineRule({
  id: 'max-length-not-positive',
  severity: 'error',
  django: 'fields.E121',
  what: 'The longest length of a short text is not a whole number from 1 up.',
  why: 'The column is made for that many characters.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'max_length')
      .filter(({ field }) => field.type?.varchar && !isLength(field.options['max_length']))
      .map((written) => ({
        message: `The max_length of ${named(written)} must be a whole number, 1 or more.`,
        at: written.at,
        fixes: [set('Allow 200 characters', written.id, 'max_length', 200)],
      })),
});

/** Django wants an `int` here, and takes neither text nor `True`; what code comes to is not known. */
function isLength(value: OptionValue | undefined): boolean {
  if (value === undefined || value === null || isCode(value)) return true;
  if (isNumberLiteral(value))
    return /^\+?[\d_]+$/.test(value.number) && Number(value.number.replaceAll('_', '')) > 0;
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
