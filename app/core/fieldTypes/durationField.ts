import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const durationField = defineFieldType({
  id: 'DurationField',
  label: 'Duration',
  short: 'Duration',
  text: 'duration',
  value: 'duration',
  messages: ['invalid'],
  column: column('bigint', { postgresql: 'interval' }),
  category: 'Date and time',
  summary: 'A span of time.',
});
