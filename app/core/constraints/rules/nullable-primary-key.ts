import { optionOf } from '../../schema/schema.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const nullablePrimaryKey = defineRule({
  id: 'nullable-primary-key',
  severity: 'error',
  django: 'fields.E007',
  what: 'A primary key may be NULL.',
  why: 'A row must be identified by something, and databases refuse NULL in a primary key.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'null')
      .filter(
        ({ field }) =>
          field.options['null'] === true &&
          optionOf(field, 'primary_key') === true &&
          // Django does not look at generic relations here.
          field.type?.generic === undefined,
      )
      .map((written) => ({
        message: `${named(written)} is a primary key, so it can't be NULL.`,
        at: written.at,
        fixes: [remove(written.id, 'null', 'Disallow NULL')],
      })),
});
