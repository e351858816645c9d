import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const uuidField = defineFieldType({
  id: 'UUIDField',
  label: 'UUID',
  short: 'UUID',
  text: 'uuid',
  value: 'uuid',
  messages: ['invalid'],
  column: column('char(32)', { postgresql: 'uuid' }),
  category: 'Data',
  summary: 'A universally unique identifier.',
  forced: { max_length: 32 },
});
