import { fieldsOfRemoved, ofModels } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofModels('CommaSeparatedIntegerField', 'CharField');

export const removedCommaSeparatedIntegerField = defineRule({
  id: 'removed-comma-separated-integer-field',
  severity: 'error',
  django: 'fields.E901',
  what: 'A field is a CommaSeparatedIntegerField, which Django has no more.',
  why: 'It was a CharField with a validator, which can be given to any CharField.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
