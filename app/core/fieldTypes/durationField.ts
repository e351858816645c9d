import { defineFieldType } from './fieldType.ts';

export const durationField = defineFieldType({
  id: 'DurationField',
  label: 'Duration',
  short: 'Duration',
  text: 'duration',
  value: 'duration',
  category: 'Date and time',
  summary: 'A span of time.',
});
