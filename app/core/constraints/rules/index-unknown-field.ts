import { indexedNames } from '../constraintCode.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { fieldCalled } from '../targets.ts';

export const indexUnknownField = defineRule({
  id: 'index-unknown-field',
  severity: 'error',
  django: null,
  what: 'An index or a unique constraint names a field that its model does not have.',
  why: 'The database would have no column for it; without a name of its own the index even stops the import of models.py.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      indexedNames(model)
        .filter(({ name }) => !fieldCalled(model, name))
        .map(({ option, name }) => ({
          message: `${option} of ${model.model.name} names the field “${name}”, which ${model.model.name} does not have.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, option)],
        })),
    ),
});
