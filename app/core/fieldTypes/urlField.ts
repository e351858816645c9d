import { maxLength } from './lengthOption.ts';
import { dbCollation } from './common.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const urlField = defineFieldType({
  id: 'URLField',
  label: 'URL',
  short: 'URL',
  text: 'url',
  value: 'text',
  messages: ['invalid', 'max_length'],
  format: 'url',
  varchar: true,
  column: varchar,
  category: 'Text',
  summary: 'A web address, checked by forms and full_clean().',
  options: {
    max_length: maxLength({ default: 200 }),
    db_collation: dbCollation,
  },
});
