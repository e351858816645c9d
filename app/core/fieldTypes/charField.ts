import { maxLength } from './lengthOption.ts';
import { dbCollation } from './common.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const charField = defineFieldType({
  id: 'CharField',
  label: 'Short text',
  short: 'Char',
  text: 'char',
  value: 'text',
  messages: ['max_length'],
  varchar: true,
  column: varchar,
  category: 'Text',
  summary: 'One line of text of limited length: names, titles, codes.',
  options: {
    max_length: maxLength({ initial: 200 }),
    db_collation: dbCollation,
  },
  detail: ({ max_length }) => (typeof max_length === 'number' ? String(max_length) : ''),
});
