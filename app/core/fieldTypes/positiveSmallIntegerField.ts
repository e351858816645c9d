import { positive } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const positiveSmallIntegerField = defineFieldType({
  id: 'PositiveSmallIntegerField',
  label: 'Positive small integer',
  short: 'PosSmallInt',
  text: 'possmallint',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: positive('smallint'),
  category: 'Number',
  summary: 'A whole number of 16 bits that is zero or more.',
});
