import { autoOptions } from './dateOptions.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const dateTimeField = defineFieldType({
  id: 'DateTimeField',
  label: 'Date and time',
  short: 'DateTime',
  text: 'datetime',
  value: 'datetime',
  messages: ['invalid', 'invalid_date', 'invalid_datetime'],
  column: column('datetime', { postgresql: 'timestamp with time zone', mysql: 'datetime(6)' }),
  category: 'Date and time',
  signature: ['verbose_name', 'name', 'auto_now', 'auto_now_add'],
  summary: 'A moment in time.',
  options: autoOptions,
});
