import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const columnCommentNotKept = defineRule({
  id: 'column-comment-not-kept',
  severity: 'warning',
  django: 'fields.W163',
  what: 'A field has a comment for the database, which keeps none.',
  why: 'Who looks into the database never sees it; help_text at least is shown in forms.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'db_comment')
      .filter(
        ({ model, field }) =>
          Boolean(field.options['db_comment']) &&
          field.type?.generic === undefined &&
          isLacking(schema, model, 'supports_comments'),
      )
      .map((written) => ({
        message: `${named(written)} has a db_comment, and ${databaseName(schema)} keeps no comments.`,
        at: written.at,
        fixes: [remove(written.id, 'db_comment'), useDatabase('postgresql')],
      })),
});
