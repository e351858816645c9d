import { flag } from './option.ts';
import { automatic } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const autoField = defineFieldType({
  id: 'AutoField',
  label: 'Automatic number',
  short: 'Auto',
  text: 'auto',
  value: 'integer',
  messages: ['invalid', 'min_value', 'max_value'],
  column: automatic('integer'),
  category: 'Key',
  summary: 'A number of 32 bits that the database counts up; must be the primary key.',
  options: {
    primary_key: flag('database', 'Primary key', 'Identifies a row; a model has exactly one.', {
      required: true,
      initial: true,
    }),
  },
  forced: { blank: true },
});
