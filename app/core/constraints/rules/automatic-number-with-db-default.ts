import { databaseName } from '../databases.ts';
import { remove } from '../fixes.ts';
import { isMigrated } from '../indexedNames.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const automaticNumberWithDbDefault = defineRule({
  id: 'automatic-number-with-db-default',
  severity: 'error',
  django: null,
  what: 'A number that the database counts up has a db_default besides.',
  why: 'Checks pass, but a column has one or the other: migrate fails in PostgreSQL and MySQL.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'sqlite'
      ? []
      : fieldsStating(schema, 'db_default')
          .filter(
            ({ model, field }) =>
              isMigrated(model) &&
              field.options['db_default'] !== null &&
              field.type?.column?.type.mysql?.endsWith('AUTO_INCREMENT') === true,
          )
          .map((written) => ({
            message: `${named(written)} is counted up by ${databaseName(schema)}, which takes no db_default for it.`,
            at: written.at,
            fixes: [remove(written.id, 'db_default')],
          })),
});
