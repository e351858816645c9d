import { defineFieldType } from './fieldType.ts';
import { defaultBounds, onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const dateTimeRangeField = defineFieldType({
  id: 'DateTimeRangeField',
  module: postgresFields,
  label: 'Range of moments',
  short: 'DateTimeRange',
  text: 'datetimerange',
  value: 'range',
  column: onlyPostgres('tstzrange'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'A range of moments: from one date and time to another.',
  options: { default_bounds: defaultBounds },
});
