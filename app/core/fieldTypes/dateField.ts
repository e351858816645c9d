import { autoOptions } from './dateOptions.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const dateField = defineFieldType({
  id: 'DateField',
  label: 'Date',
  short: 'Date',
  text: 'date',
  value: 'date',
  messages: ['invalid', 'invalid_date'],
  column: column('date'),
  category: 'Date and time',
  signature: ['verbose_name', 'name', 'auto_now', 'auto_now_add'],
  summary: 'A day, without a time.',
  options: autoOptions,
});
