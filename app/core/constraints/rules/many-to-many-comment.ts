import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const manyToManyComment = defineRule({
  id: 'many-to-many-comment',
  severity: 'warning',
  django: 'fields.W346',
  what: 'A many-to-many has a comment for the database.',
  why: 'It has no column of its own that a comment could be kept with.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'db_comment')
      .filter(
        ({ field }) =>
          field.type?.relation === 'manyToMany' && Boolean(field.options['db_comment']),
      )
      .map((written) => ({
        message: `db_comment has no effect on ${named(written)}, which is a many-to-many.`,
        at: written.at,
        fixes: [remove(written.id, 'db_comment')],
      })),
});
