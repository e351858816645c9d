import { fieldsOfRemoved, ofPostgres } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofPostgres('CITextField', 'citext', 'TextField');

export const removedCiTextField = defineRule({
  id: 'removed-ci-text-field',
  severity: 'error',
  django: 'fields.E907',
  what: 'A field is a CITextField, which Django has no more.',
  why: 'A collation that ignores case does the same on any text.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
