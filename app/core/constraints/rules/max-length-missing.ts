import { lengthOf } from '../columnTypes.ts';
import { isLacking } from '../databases.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const maxLengthMissing = defineRule({
  id: 'max-length-missing',
  severity: 'info',
  django: 'fields.E120',
  shared: true,
  what: 'A short text has no longest length.',
  why: 'PostgreSQL and SQLite take text of any length there; MySQL and Oracle need to know, and Django refuses to work with them.',
  reach: 'model',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.varchar === true)
      .filter(({ model }) => !isLacking(schema, model, 'supports_unlimited_charfield'))
      .filter(({ field }) => lengthOf(field) === null)
      .map((written) => ({
        message: `${named(written)} has no max_length: that works on PostgreSQL and SQLite, but fails on MySQL and Oracle.`,
        at: written.at,
        fixes: [set('Allow 200 characters', written.id, 'max_length', 200)],
      })),
});
