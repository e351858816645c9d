import { defineFieldType } from './fieldType.ts';
import { onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const integerRangeField = defineFieldType({
  id: 'IntegerRangeField',
  module: postgresFields,
  label: 'Range of integers',
  short: 'IntegerRange',
  text: 'intrange',
  value: 'range',
  column: onlyPostgres('int4range'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'A range of whole numbers of 32 bits.',
});
