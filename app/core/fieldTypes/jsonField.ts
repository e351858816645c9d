import { code } from './option.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const jsonField = defineFieldType({
  id: 'JSONField',
  label: 'JSON',
  short: 'JSON',
  text: 'json',
  value: 'json',
  messages: ['invalid'],
  column: {
    ...column('text', { postgresql: 'jsonb', mysql: 'json' }),
    check: { sqlite: '(JSON_VALID({column}) OR {column} IS NULL)' },
  },
  category: 'Data',
  signature: ['verbose_name', 'name', 'encoder', 'decoder'],
  summary: 'Any JSON value.',
  options: {
    encoder: code('data', 'Encoder', 'A json.JSONEncoder subclass for types JSON does not know.'),
    decoder: code('data', 'Decoder', 'A json.JSONDecoder subclass.'),
  },
});
