import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { fieldCalled } from '../targets.ts';
import { nameOf } from '../fieldNames.ts';

export const orderWithRespectToNoKey = defineRule({
  id: 'order-with-respect-to-no-key',
  severity: 'error',
  django: null,
  what: 'order_with_respect_to names no key of the model.',
  why: 'Rows are ordered among those that share a parent, so there must be a key to one; Django raises an error when models.py is imported.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => {
      const name = nameOf(schema, model.model.meta['order_with_respect_to'] ?? null);
      if (!name || fieldCalled(model, name)?.type?.relation) return [];
      return [
        {
          message: `${model.model.name} is ordered with respect to ${name}, which is no key of it.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, 'order_with_respect_to')],
        },
      ];
    }),
});
