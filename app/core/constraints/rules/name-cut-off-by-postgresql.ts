import { longestName } from '../databases.ts';
import { longNames } from '../longNames.ts';
import { defineRule } from '../rule.ts';

export const nameCutOffByPostgresql = defineRule({
  id: 'name-cut-off-by-postgresql',
  severity: 'warning',
  django: null,
  what: 'A table, a column or a constraint has a longer name than PostgreSQL keeps.',
  why: 'PostgreSQL cuts the name off without an error: two that begin alike then are one, and tools that look for the name find nothing.',
  reach: 'design',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? longNames(schema).map(({ what, at }) => ({
          message: `${what} has a name of more than ${longestName(schema)} characters, and PostgreSQL cuts off the rest.`,
          at,
        }))
      : [],
});
