import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const integerField = defineFieldType({
  id: 'IntegerField',
  label: 'Integer',
  short: 'Integer',
  text: 'int',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: column('integer'),
  category: 'Number',
  summary: 'A whole number of 32 bits.',
});
