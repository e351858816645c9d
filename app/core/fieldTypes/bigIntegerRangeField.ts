import { defineFieldType } from './fieldType.ts';
import { onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const bigIntegerRangeField = defineFieldType({
  id: 'BigIntegerRangeField',
  module: postgresFields,
  label: 'Range of big integers',
  short: 'BigIntegerRange',
  text: 'bigintrange',
  value: 'range',
  column: onlyPostgres('int8range'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'A range of whole numbers of 64 bits.',
});
