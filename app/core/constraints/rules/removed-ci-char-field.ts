import { fieldsOfRemoved, ofPostgres } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofPostgres('CICharField', 'citext', 'CharField');

export const removedCiCharField = defineRule({
  id: 'removed-ci-char-field',
  severity: 'error',
  django: 'fields.E905',
  what: 'A field is a CICharField, which Django has no more.',
  why: 'A collation that ignores case does the same on any text.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
