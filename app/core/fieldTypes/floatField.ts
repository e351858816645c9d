import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const floatField = defineFieldType({
  id: 'FloatField',
  label: 'Floating point number',
  short: 'Float',
  text: 'float',
  value: 'float',
  messages: ['invalid'],
  column: column('double precision', { sqlite: 'real' }),
  category: 'Number',
  summary: 'A number with a floating point; not for money.',
});
