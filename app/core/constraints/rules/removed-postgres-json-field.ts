import { fieldsOfRemoved, ofPostgres } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofPostgres('JSONField', 'jsonb', 'JSONField');

export const removedPostgresJsonField = defineRule({
  id: 'removed-postgres-json-field',
  severity: 'error',
  django: 'fields.E904',
  what: 'A field is a JSONField of django.contrib.postgres, which Django has no more.',
  why: 'Every database that Django supports has JSON by now, by the JSONField of django.db.models.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
