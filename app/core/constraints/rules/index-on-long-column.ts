import { columnTypeIn } from '../columnTypes.ts';
import { asksTooMuch } from '../databases.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

/** `_limited_data_types` of the backend, as far as fields have columns of them. */
const long = new Set(['longtext', 'longblob', 'json']);

export const indexOnLongColumn = defineRule({
  id: 'index-on-long-column',
  severity: 'warning',
  django: 'fields.W162',
  what: 'A long text, bytes or JSON is to have an index, in MySQL.',
  why: 'MySQL has no index over a whole value of that length, so Django makes none and searches stay slow.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'mysql'
      ? fieldsStating(schema, 'db_index')
          .filter(
            ({ model, field }) =>
              Boolean(field.options['db_index']) &&
              field.type?.relation === undefined &&
              long.has(columnTypeIn('mysql', field.typeId, field.options) ?? '') &&
              !asksTooMuch(schema, model),
          )
          .map((written) => ({
            message: `${named(written)} has db_index, and MySQL makes no index on a column like that.`,
            at: written.at,
            fixes: [remove(written.id, 'db_index')],
          }))
      : [],
});
