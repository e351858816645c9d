import { indexedNames } from '../constraintCode.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { fieldCalled } from '../targets.ts';

export const indexManyToMany = defineRule({
  id: 'index-many-to-many',
  severity: 'error',
  django: null,
  what: 'An index or a unique constraint names a many-to-many.',
  why: 'Its links are in a table of their own, so this table has no column to index.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      indexedNames(model)
        .filter(({ name }) => fieldCalled(model, name)?.type?.relation === 'manyToMany')
        .map(({ option, name }) => ({
          message: `${option} of ${model.model.name} names ${name}, which is a many-to-many and has no column.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, option)],
        })),
    ),
});
