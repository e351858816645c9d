import { longestName } from '../databases.ts';
import { longNames } from '../longNames.ts';
import { defineRule } from '../rule.ts';

export const nameTooLongForMysql = defineRule({
  id: 'name-too-long-for-mysql',
  severity: 'error',
  django: null,
  what: 'A table, a column or a constraint has a longer name than MySQL takes.',
  why: 'Checks pass, since the name was given on purpose, but migrate fails.',
  reach: 'design',
  check: (schema) =>
    schema.design.settings.database === 'mysql'
      ? longNames(schema).map(({ what, at }) => ({
          message: `${what} has a name of more than ${longestName(schema)} characters, the most in MySQL.`,
          at,
        }))
      : [],
});
