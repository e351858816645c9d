import { fieldsOfRemoved, ofModels } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofModels('NullBooleanField', 'BooleanField', { null: true, blank: true });

export const removedNullBooleanField = defineRule({
  id: 'removed-null-boolean-field',
  severity: 'error',
  django: 'fields.E903',
  what: 'A field is a NullBooleanField, which Django has no more.',
  why: 'Any BooleanField can hold NULL by now.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
