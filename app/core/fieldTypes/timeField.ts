import { autoOptions } from './dateOptions.ts';
import { defineFieldType } from './fieldType.ts';

export const timeField = defineFieldType({
  id: 'TimeField',
  label: 'Time of day',
  short: 'Time',
  text: 'time',
  value: 'time',
  category: 'Date and time',
  summary: 'A time of day, without a date.',
  options: autoOptions,
});
