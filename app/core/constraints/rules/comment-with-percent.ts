import type { Database } from '../../design/design.ts';
import { databaseName } from '../databases.ts';
import { set, setInMeta, whereStated } from '../fixes.ts';
import { isMigrated } from '../indexedNames.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { checkedModels, fieldsStating, named } from '../scan.ts';
import type { Schema } from '../../schema/schema.ts';

export const commentWithPercent = defineRule({
  id: 'comment-with-percent',
  severity: 'error',
  django: null,
  what: 'A comment for the database has a percent sign.',
  why: 'Checks pass, but Django sends the comment as part of a statement in which a percent sign begins a placeholder, so migrate fails; written twice it is one.',
  reach: 'model',
  check: (schema) => [
    ...(ofColumns.has(schema.design.settings.database) ? columns(schema) : []),
    ...(ofTables.has(schema.design.settings.database) ? tables(schema) : []),
  ],
});

/** The databases to which Django sends such comments by themselves (`alter_db_table_comment`, `_alter_column_comment_sql`). */
const ofColumns: ReadonlySet<Database> = new Set(['postgresql']);
const ofTables: ReadonlySet<Database> = new Set(['postgresql', 'mysql']);

const columns = (schema: Schema): readonly Report[] =>
  fieldsStating(schema, 'db_comment').flatMap((written) => {
    const { model, field, at, id } = written;
    const twice = withPercentTwice(field.options['db_comment']);
    if (twice === null || !isMigrated(model) || field.column === null) return [];
    return [
      {
        message: `The db_comment of ${named(written)} has a percent sign, at which migrate stops in ${databaseName(schema)}.`,
        at,
        fixes: [set('Write it twice', id, 'db_comment', twice)],
      },
    ];
  });

const tables = (schema: Schema): readonly Report[] =>
  checkedModels(schema).flatMap((model) => {
    const twice = withPercentTwice(model.meta['db_table_comment']);
    if (twice === null || !isMigrated(model)) return [];
    return [
      {
        message: `The db_table_comment of ${model.model.name} has a percent sign, at which migrate stops in ${databaseName(schema)}.`,
        at: { model: model.id },
        fixes: whereStated(model, 'db_table_comment', [
          setInMeta('Write it twice', model.id, 'db_table_comment', twice),
        ]),
      },
    ];
  });

/** The comment with each percent sign twice; null for one in which none stands alone. */
function withPercentTwice(comment: unknown): string | null {
  if (typeof comment !== 'string') return null;
  const twice = comment.replaceAll(/%%?/g, '%%');
  return twice === comment ? null : twice;
}
