import { defineFieldType } from './fieldType.ts';
import { onlyPostgres, postgresApp, postgresFields } from './postgres.ts';

export const hStoreField = defineFieldType({
  id: 'HStoreField',
  module: postgresFields,
  label: 'Texts by key',
  short: 'HStore',
  text: 'hstore',
  value: 'textMap',
  messages: ['not_a_string'],
  column: onlyPostgres('hstore'),
  needs: `${postgresApp}, and a migration with HStoreExtension() before it`,
  category: 'PostgreSQL',
  summary: 'Texts or nulls by text; needs the hstore extension of PostgreSQL.',
});
