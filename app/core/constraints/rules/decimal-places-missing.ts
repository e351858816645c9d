import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const decimalPlacesMissing = defineRule({
  id: 'decimal-places-missing',
  severity: 'error',
  django: 'fields.E130',
  what: 'A decimal field does not say how many decimal places it has.',
  why: 'The column is made for an exact number of digits.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'decimal_places')
      .filter(({ field }) => (field.options['decimal_places'] ?? null) === null)
      .map((written) => ({
        message: `${named(written)} must say how many decimal places it has.`,
        at: written.at,
        fixes: [set('Keep two decimal places', written.id, 'decimal_places', 2)],
      })),
});
