import { indexedNames, toldName } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexGenericRelation = defineRule({
  id: 'index-generic-relation',
  severity: 'error',
  django: 'models.E016',
  shared: true,
  what: 'An index or a constraint names a generic key or relation.',
  why: 'It has no column; the two fields a generic key goes by can be named instead.',
  reach: 'model',
  check: (schema) =>
    indexedNames(schema)
      .filter(({ field }) => field?.type?.generic !== undefined)
      .map((one) => ({
        message: `${toldName(one)}, which is generic and has no column.`,
        at: { model: one.declaration.model.id },
        fixes: removeDeclarations(...one.declarations),
      })),
});
