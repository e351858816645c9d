import { defineFieldType } from './fieldType.ts';

export const smallIntegerField = defineFieldType({
  id: 'SmallIntegerField',
  label: 'Small integer',
  short: 'SmallInt',
  text: 'smallint',
  value: 'integer',
  category: 'Number',
  summary: 'A whole number of 16 bits.',
});
