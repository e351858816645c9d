import { fieldsOfRemoved, ofPostgres } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofPostgres('CIEmailField', 'citext', 'EmailField');

export const removedCiEmailField = defineRule({
  id: 'removed-ci-email-field',
  severity: 'error',
  django: 'fields.E906',
  what: 'A field is a CIEmailField, which Django has no more.',
  why: 'A collation that ignores case does the same on any text.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
