import { dbCollation } from './common.ts';
import { integer } from './option.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const textField = defineFieldType({
  id: 'TextField',
  label: 'Long text',
  short: 'Text',
  text: 'text',
  value: 'text',
  column: column('text', { mysql: 'longtext' }),
  category: 'Text',
  summary: 'Text of any length.',
  options: {
    max_length: integer('forms', 'Longest text', 'Limits the form input only, not the column.', {
      min: 1,
    }),
    db_collation: dbCollation,
  },
});
