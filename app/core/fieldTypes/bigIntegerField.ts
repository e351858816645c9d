import { defineFieldType } from './fieldType.ts';

export const bigIntegerField = defineFieldType({
  id: 'BigIntegerField',
  label: 'Big integer',
  short: 'BigInt',
  text: 'bigint',
  value: 'bigInteger',
  category: 'Number',
  summary: 'A whole number of 64 bits.',
});
