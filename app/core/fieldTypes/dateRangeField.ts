import { defineFieldType } from './fieldType.ts';
import { onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const dateRangeField = defineFieldType({
  id: 'DateRangeField',
  module: postgresFields,
  label: 'Range of dates',
  short: 'DateRange',
  text: 'daterange',
  value: 'range',
  column: onlyPostgres('daterange'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'A range of days.',
});
