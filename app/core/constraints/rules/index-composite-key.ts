import { indexedNames, toldName } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexCompositeKey = defineRule({
  id: 'index-composite-key',
  severity: 'error',
  django: 'models.E048',
  shared: true,
  what: 'An index or a constraint names a composite primary key.',
  why: 'The key has no column of its own; its parts can be named instead.',
  reach: 'model',
  check: (schema) =>
    indexedNames(schema)
      .filter(({ field }) => field?.type?.value === 'tuple')
      .map((one) => ({
        message: `${toldName(one)}, which is a key over several columns and none itself.`,
        at: { model: one.declaration.model.id },
        fixes: removeDeclarations(...one.declarations),
      })),
});
