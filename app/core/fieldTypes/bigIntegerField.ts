import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const bigIntegerField = defineFieldType({
  id: 'BigIntegerField',
  label: 'Big integer',
  short: 'BigInt',
  text: 'bigint',
  value: 'bigInteger',
  messages: ['invalid', 'min_value', 'max_value'],
  column: column('bigint'),
  category: 'Number',
  summary: 'A whole number of 64 bits.',
});
