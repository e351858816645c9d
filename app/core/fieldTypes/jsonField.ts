import { code } from './option.ts';
import { defineFieldType } from './fieldType.ts';

export const jsonField = defineFieldType({
  id: 'JSONField',
  label: 'JSON',
  short: 'JSON',
  text: 'json',
  value: 'json',
  category: 'Data',
  summary: 'Any JSON value.',
  options: {
    encoder: code('data', 'Encoder', 'A json.JSONEncoder subclass for types JSON does not know.'),
    decoder: code('data', 'Decoder', 'A json.JSONDecoder subclass.'),
  },
});
