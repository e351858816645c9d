import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const smallIntegerField = defineFieldType({
  id: 'SmallIntegerField',
  label: 'Small integer',
  short: 'SmallInt',
  text: 'smallint',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: column('smallint'),
  category: 'Number',
  summary: 'A whole number of 16 bits.',
});
