import { indexedNames, toldName } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexManyToMany = defineRule({
  id: 'index-many-to-many',
  severity: 'error',
  django: 'models.E013',
  shared: true,
  what: 'An index or a constraint names a many-to-many.',
  why: 'Its links are in a table of their own, so this table has no column to look at.',
  reach: 'model',
  check: (schema) =>
    indexedNames(schema)
      .filter(({ field }) => field?.type?.relation === 'manyToMany')
      .map((one) => ({
        message: `${toldName(one)}, which is a many-to-many and has no column.`,
        at: { model: one.declaration.model.id },
        fixes: removeDeclarations(...one.declarations),
      })),
});
