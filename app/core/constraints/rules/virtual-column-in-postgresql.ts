import { isLacking } from '../databases.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const virtualColumnInPostgresql = defineRule({
  id: 'virtual-column-in-postgresql',
  severity: 'error',
  django: 'fields.E221',
  what: 'A generated column is not stored, in PostgreSQL.',
  why: 'Django 5.2 makes only stored generated columns there, and refuses to migrate.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? fieldsWhose(schema, ({ value }) => value === 'generated')
          .filter(
            ({ model, field }) =>
              field.options['db_persist'] === false &&
              (model.meta['required_db_vendor'] ?? 'postgresql') === 'postgresql' &&
              isLacking(schema, model, 'supports_virtual_generated_columns'),
          )
          .map((written) => ({
            message: `${named(written)} is computed when it is read, which PostgreSQL cannot do.`,
            at: written.at,
            fixes: [set('Store it', written.id, 'db_persist', true)],
          }))
      : [],
});
