import { autoOptions } from './dateOptions.ts';
import { defineFieldType } from './fieldType.ts';

export const dateTimeField = defineFieldType({
  id: 'DateTimeField',
  label: 'Date and time',
  short: 'DateTime',
  text: 'datetime',
  value: 'datetime',
  category: 'Date and time',
  summary: 'A moment in time.',
  options: autoOptions,
});
