import { set } from '../fixes.ts';
import { isWholeFrom } from '../numbers.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const decimalPlacesNegative = defineRule({
  id: 'decimal-places-negative',
  severity: 'error',
  django: 'fields.E131',
  what: 'The decimal places of a field are not a whole number from 0 up.',
  why: 'The column is made for that many digits after the point.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'decimal_places')
      .filter(({ field }) => !isWholeFrom(0, field.options['decimal_places']))
      .map((written) => ({
        message: `The decimal places of ${named(written)} must be a whole number, 0 or more.`,
        at: written.at,
        fixes: [set('Keep two decimal places', written.id, 'decimal_places', 2)],
      })),
});
