import { deleteField, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const autoFieldNotPrimaryKey = defineRule({
  id: 'auto-field-not-primary-key',
  severity: 'error',
  django: 'fields.E100',
  what: 'An automatic number is not the primary key.',
  why: 'Databases count up primary keys only.',
  reach: 'model',
  check: (schema) =>
    fieldsWhose(schema, ({ options }) => options['primary_key']?.required === true)
      .filter(({ field }) => !field.primaryKey)
      .map((written) => ({
        message: `${named(written)} is counted up by the database, so it must be the primary key.`,
        at: written.at,
        fixes: [
          set('Make it the primary key', written.id, 'primary_key', true),
          deleteField(written.id),
        ],
      })),
});
