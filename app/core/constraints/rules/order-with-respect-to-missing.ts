import { nameOf } from '../fieldNames.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const orderWithRespectToMissing = defineRule({
  id: 'order-with-respect-to-missing',
  severity: 'error',
  django: null,
  what: 'order_with_respect_to names a field that the model does not have.',
  why: 'Django raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => {
      const name = nameOf(schema, model.model.meta['order_with_respect_to'] ?? null);
      if (!name || fieldCalled(model, name)) return [];
      return [
        {
          message: `${model.model.name} is ordered with respect to ${name}, which is no field of it.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, 'order_with_respect_to')],
        },
      ];
    }),
});
