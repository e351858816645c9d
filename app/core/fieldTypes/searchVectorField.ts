import { defineFieldType } from './fieldType.ts';
import { onlyPostgres, postgresApp } from './postgres.ts';

export const searchVectorField = defineFieldType({
  id: 'SearchVectorField',
  module: 'django.contrib.postgres.search',
  label: 'Search vector',
  short: 'SearchVector',
  text: 'searchvector',
  value: 'searchVector',
  column: onlyPostgres('tsvector'),
  needs: postgresApp,
  category: 'PostgreSQL',
  summary: 'The words of a text, made ready for full-text search.',
});
