import { flag } from './option.ts';
import { automatic } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const smallAutoField = defineFieldType({
  id: 'SmallAutoField',
  label: 'Automatic small number',
  short: 'SmallAuto',
  text: 'smallauto',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: automatic('smallint'),
  category: 'Key',
  summary: 'A number of 16 bits that the database counts up; must be the primary key.',
  options: {
    primary_key: flag('database', 'Primary key', 'Identifies a row; a model has exactly one.', {
      required: true,
      initial: true,
    }),
  },
  forced: { blank: true },
});
