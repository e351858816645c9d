import { positive } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const positiveIntegerField = defineFieldType({
  id: 'PositiveIntegerField',
  label: 'Positive integer',
  short: 'PosInt',
  text: 'posint',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: positive('integer'),
  category: 'Number',
  summary: 'A whole number of 32 bits that is zero or more.',
});
