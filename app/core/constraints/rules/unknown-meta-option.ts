import { metaNames } from '../../fieldTypes/metaOptions.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const unknownMetaOption = defineRule({
  id: 'unknown-meta-option',
  severity: 'error',
  django: null,
  what: 'Meta has an option that Django does not know.',
  why: 'Django raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      Object.keys(model.model.meta)
        .filter((name) => !metaNames.has(name) && !name.startsWith('_'))
        .map((name) => ({
          message: `Meta of ${model.model.name} says ${name}, which Django does not know.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, name)],
        })),
    ),
});
