import { isCode } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const indexNotTrueOrFalse = defineRule({
  id: 'index-not-true-or-false',
  severity: 'error',
  django: 'fields.E006',
  what: 'db_index is neither true nor false.',
  why: 'A column has an index or it has none; indexes with names and kinds belong into Meta.indexes.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'db_index')
      .filter(
        ({
          field: {
            options: { db_index: value = null },
          },
        }) => ![null, true, false, 0, 1].includes(value as null) && !isCode(value),
      )
      .map((written) => ({
        message: `db_index of ${named(written)} must be true or false.`,
        at: written.at,
        fixes: [remove(written.id, 'db_index')],
      })),
});
