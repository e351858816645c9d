import { autoOptions } from './dateOptions.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const timeField = defineFieldType({
  id: 'TimeField',
  label: 'Time of day',
  short: 'Time',
  text: 'time',
  value: 'time',
  messages: ['invalid', 'invalid_time'],
  column: column('time', { mysql: 'time(6)' }),
  category: 'Date and time',
  signature: ['verbose_name', 'name', 'auto_now', 'auto_now_add'],
  summary: 'A time of day, without a date.',
  options: autoOptions,
});
