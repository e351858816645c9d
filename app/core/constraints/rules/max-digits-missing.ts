import { integerIn } from '../numbers.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const maxDigitsMissing = defineRule({
  id: 'max-digits-missing',
  severity: 'error',
  django: 'fields.E132',
  what: 'A decimal field does not say how many digits it has.',
  why: 'The column is made for an exact number of digits.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'max_digits')
      .filter(({ field }) => (field.options['max_digits'] ?? null) === null)
      .map((written) => {
        const digits = Math.max(10, integerIn(written.field.options['decimal_places']) ?? 0);
        return {
          message: `${named(written)} must say how many digits it has in all.`,
          at: written.at,
          fixes: [set(`Keep ${digits} digits`, written.id, 'max_digits', digits)],
        };
      }),
});
