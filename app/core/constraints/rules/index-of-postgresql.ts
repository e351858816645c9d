import { knownName } from '../../design/python/known.ts';
import { declarations } from '../constraintCode.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexOfPostgresql = defineRule({
  id: 'index-of-postgresql',
  severity: 'error',
  django: null,
  what: 'An index is of a class for PostgreSQL, and the design is for another database.',
  why: 'Checks pass, but another database makes a plain index of it, or migrate fails there.',
  reach: 'model',
  check: (schema) =>
    schema.design.settings.database === 'postgresql'
      ? []
      : declarations(schema)
          .filter(({ className }) => isOfPostgresql(className))
          .map((one) => ({
            message: `indexes of ${one.model.model.name} has a ${one.className}, which only PostgreSQL makes.`,
            at: { model: one.model.id },
            fixes: removeDeclarations(one),
          })),
});

const isOfPostgresql = (className: string): boolean =>
  knownName([className])?.import?.module === 'django.contrib.postgres.indexes';
