import { optionOf } from '../../schema/schema.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const maxLengthMissing = defineRule({
  id: 'max-length-missing',
  severity: 'info',
  django: 'fields.E120',
  what: 'A short text has no longest length.',
  why: 'PostgreSQL and SQLite take text of any length there; MySQL and Oracle need to know, and Django refuses to work with them.',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.varchar === true)
      .filter(({ field }) => (optionOf(field, 'max_length') ?? null) === null)
      .map((written) => ({
        message: `${named(written)} has no max_length: that works on PostgreSQL and SQLite, but fails on MySQL and Oracle.`,
        at: written.at,
        fixes: [set('Allow 200 characters', written.id, 'max_length', 200)],
      })),
});
