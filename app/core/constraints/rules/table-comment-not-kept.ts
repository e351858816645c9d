import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const tableCommentNotKept = defineRule({
  id: 'table-comment-not-kept',
  severity: 'warning',
  django: 'models.W046',
  what: 'A table has a comment, and the database keeps none.',
  why: 'Who looks into the database never sees it; a docstring at least stands in the code.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema)
      .filter(
        (model) =>
          Boolean(model.meta['db_table_comment']) && isLacking(schema, model, 'supports_comments'),
      )
      .map((model) => ({
        message: `${model.model.name} has a db_table_comment, and ${databaseName(schema)} keeps no comments.`,
        at: { model: model.id },
        fixes: [
          ...whereStated(model, 'db_table_comment', [removeFromMeta(model.id, 'db_table_comment')]),
          useDatabase('postgresql'),
        ],
      })),
});
