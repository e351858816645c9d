import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const booleanField = defineFieldType({
  id: 'BooleanField',
  label: 'True or false',
  short: 'Boolean',
  text: 'bool',
  value: 'boolean',
  messages: ['invalid', 'invalid_nullable'],
  column: column('bool', { postgresql: 'boolean' }),
  category: 'Yes or no',
  summary: 'Yes or no; with NULL also unknown.',
});
