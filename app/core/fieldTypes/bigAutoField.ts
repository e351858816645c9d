import { flag } from './option.ts';
import { automatic } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const bigAutoField = defineFieldType({
  id: 'BigAutoField',
  label: 'Automatic big number',
  short: 'BigAuto',
  text: 'bigauto',
  value: 'bigInteger',
  messages: ['invalid', 'min_value', 'max_value'],
  column: automatic('bigint'),
  category: 'Key',
  summary: 'A number of 64 bits that the database counts up; must be the primary key.',
  options: {
    primary_key: flag('database', 'Primary key', 'Identifies a row; a model has exactly one.', {
      required: true,
      initial: true,
    }),
  },
  forced: { blank: true },
});
