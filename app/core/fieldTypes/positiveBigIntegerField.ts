import { positive } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const positiveBigIntegerField = defineFieldType({
  id: 'PositiveBigIntegerField',
  label: 'Positive big integer',
  short: 'PosBigInt',
  text: 'posbigint',
  value: 'bigInteger',
  messages: ['invalid', 'min_value', 'max_value'],
  column: positive('bigint'),
  category: 'Number',
  summary: 'A whole number of 64 bits that is zero or more.',
});
