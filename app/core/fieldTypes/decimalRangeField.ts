import { defineFieldType } from './fieldType.ts';
import { defaultBounds, onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const decimalRangeField = defineFieldType({
  id: 'DecimalRangeField',
  module: postgresFields,
  label: 'Range of decimals',
  short: 'DecimalRange',
  text: 'decimalrange',
  value: 'range',
  column: onlyPostgres('numrange'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'A range of exact decimals.',
  options: { default_bounds: defaultBounds },
});
