import { flag, integer } from './option.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const binaryField = defineFieldType({
  id: 'BinaryField',
  label: 'Binary data',
  short: 'Binary',
  text: 'binary',
  value: 'binary',
  messages: ['max_length'],
  column: column('BLOB', { postgresql: 'bytea', mysql: 'longblob' }),
  category: 'Data',
  summary: 'Raw bytes.',
  options: {
    max_length: integer('data', 'Most bytes', 'The most bytes full_clean() accepts.', { min: 1 }),
    editable: flag('forms', 'Editable', 'Shown in the admin and in model forms.'),
  },
});
