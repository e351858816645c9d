import { set } from '../fixes.ts';
import { isWholeFrom } from '../numbers.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const maxDigitsNotPositive = defineRule({
  id: 'max-digits-not-positive',
  severity: 'error',
  django: 'fields.E133',
  what: 'The digits of a decimal field are not a whole number from 1 up.',
  why: 'The column is made for that many digits.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'max_digits')
      .filter(({ field }) => !isWholeFrom(1, field.options['max_digits']))
      .map((written) => ({
        message: `The digits of ${named(written)} must be a whole number, 1 or more.`,
        at: written.at,
        fixes: [set('Keep 10 digits', written.id, 'max_digits', 10)],
      })),
});
