import { indexedNames, isHiddenOrder, toldName } from '../indexedNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexUnknownField = defineRule({
  id: 'index-unknown-field',
  severity: 'error',
  django: 'models.E012',
  shared: true,
  what: 'An index or a constraint names a field that its model does not have.',
  why: 'The database would have no column for it; without a name of its own an index even stops the import of models.py.',
  reach: 'model',
  check: (schema) =>
    indexedNames(schema)
      .filter((one) => !one.field && one.declaration.model.isWhole && !isHiddenOrder(one))
      .map((one) => ({
        message: `${toldName(one)}, which it does not have.`,
        at: { model: one.declaration.model.id },
        fixes: removeDeclarations(...one.declarations),
      })),
});
