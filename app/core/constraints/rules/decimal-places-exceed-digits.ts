import { set } from '../fixes.ts';
import { integerIn } from '../numbers.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, named } from '../scan.ts';

export const decimalPlacesExceedDigits = defineRule({
  id: 'decimal-places-exceed-digits',
  severity: 'error',
  django: 'fields.E134',
  what: 'A decimal field has more decimal places than digits.',
  why: 'max_digits counts all digits, those after the point included.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'decimal_places').flatMap((written) => {
      const places = integerIn(written.field.options['decimal_places']);
      const digits = integerIn(written.field.options['max_digits']);
      if (places === undefined || digits === undefined || digits < 1 || places <= digits) return [];
      return [
        {
          message: `${named(written)} has ${places} decimal places but only ${digits} digits in all.`,
          at: written.at,
          fixes: [
            set(`Keep ${places + digits} digits`, written.id, 'max_digits', places + digits),
            set(`Keep ${digits} decimal places`, written.id, 'decimal_places', digits),
          ],
        },
      ];
    }),
});
