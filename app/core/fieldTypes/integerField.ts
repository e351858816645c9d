import { defineFieldType } from './fieldType.ts';

export const integerField = defineFieldType({
  id: 'IntegerField',
  label: 'Integer',
  short: 'Integer',
  text: 'int',
  value: 'integer',
  category: 'Number',
  summary: 'A whole number of 32 bits.',
});
