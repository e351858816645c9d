import { maxLength } from './lengthOption.ts';
import { dbCollation } from './common.ts';
import { flag } from './option.ts';
import { varchar } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const slugField = defineFieldType({
  id: 'SlugField',
  label: 'Slug',
  short: 'Slug',
  text: 'slug',
  value: 'text',
  messages: ['invalid', 'max_length'],
  format: 'slug',
  varchar: true,
  column: varchar,
  category: 'Text',
  summary: 'A short label for URLs: letters, digits, hyphens, underscores. Indexed.',
  options: {
    max_length: maxLength({ default: 50 }),
    allow_unicode: flag('forms', 'Allow Unicode', 'Accept letters of every script.'),
    db_index: flag('database', 'Index', 'The database keeps an index over the column.', {
      default: true,
    }),
    db_collation: dbCollation,
  },
});
