import { lengthOf } from '../columnTypes.ts';
import { databaseName, isLacking } from '../databases.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const textWithoutLength = defineRule({
  id: 'text-without-length',
  severity: 'error',
  django: 'fields.E120',
  shared: true,
  what: 'A short text has no longest length, which the database must know.',
  why: 'MySQL makes no such column without it, and Django refuses to work.',
  reach: 'model',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.varchar === true)
      .filter(
        ({ model, field }) =>
          lengthOf(field) === null && isLacking(schema, model, 'supports_unlimited_charfield'),
      )
      .map((written) => ({
        message: `${named(written)} has no max_length, which ${databaseName(schema)} needs.`,
        at: written.at,
        fixes: [set('Allow 200 characters', written.id, 'max_length', 200)],
      })),
});
