import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const generatedPrimaryKey = defineRule({
  id: 'generated-primary-key',
  severity: 'error',
  django: null,
  what: 'A generated column is the primary key.',
  why: 'All checks pass, but SQLite refuses such a table, so migrate fails.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'primary_key')
      .filter(({ field }) => field.type?.value === 'generated' && field.primaryKey)
      .map((written) => ({
        message: `${named(written)} is computed by the database, so it can't be the primary key.`,
        at: written.at,
        fixes: [remove(written.id, 'primary_key', 'Make it no key')],
      })),
});
