import { lostReferences } from '../lostReferences.ts';
import { defineRule } from '../rule.ts';

const options = ['height_field', 'width_field'];

export const imageSizeFieldMissing = defineRule({
  id: 'image-size-field-missing',
  severity: 'error',
  django: null,
  what: 'An ImageField keeps the size of its picture in a field that the model does not have.',
  why: 'Django does not check it, but raises an AttributeError for every row that has a picture.',
  reach: 'model',
  check: (schema) => lostReferences(schema, options),
});
