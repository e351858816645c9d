import { maxLength } from './lengthOption.ts';
import { dbCollation } from './common.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const emailField = defineFieldType({
  id: 'EmailField',
  label: 'Email',
  short: 'Email',
  text: 'email',
  value: 'text',
  messages: ['invalid', 'max_length'],
  format: 'email',
  varchar: true,
  column: varchar,
  category: 'Text',
  summary: 'An email address, checked by forms and full_clean().',
  options: {
    max_length: maxLength({ default: 254 }),
    db_collation: dbCollation,
  },
});
