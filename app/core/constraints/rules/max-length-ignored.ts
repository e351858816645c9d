import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const maxLengthIgnored = defineRule({
  id: 'max-length-ignored',
  severity: 'warning',
  django: 'fields.W122',
  what: 'A whole number has a longest length.',
  why: 'Django ignores it: how large a number may be follows from the class of the field.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'max_length')
      .filter(
        ({ field }) =>
          (field.type?.value === 'integer' || field.type?.value === 'bigInteger') &&
          field.options['max_length'] !== null,
      )
      .map((written) => ({
        message: `max_length has no effect on ${named(written)}, which is a number.`,
        at: written.at,
        fixes: [remove(written.id, 'max_length')],
      })),
});
