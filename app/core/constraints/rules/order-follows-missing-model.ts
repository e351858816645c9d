import { findInstalled } from '../../schema/installed.ts';
import { nameOf } from '../fieldNames.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { fieldCalled, missingModel } from '../targets.ts';

export const orderFollowsMissingModel = defineRule({
  id: 'order-follows-missing-model',
  severity: 'error',
  django: 'models.E022',
  shared: true,
  what: 'Rows are ordered with respect to a key that points at a model that is not there.',
  why: 'Django gives that model two methods for the order, and waits for it in vain.',
  global: true,
  check: (schema) =>
    checkedModels(schema).flatMap((model): readonly Report[] => {
      const name = nameOf(schema, model.meta['order_with_respect_to'] ?? null);
      const key = name ? fieldCalled(model, name) : undefined;
      const lost = key?.type?.relation && missingModel(schema, key.options['to']);
      if (typeof lost !== 'string' || findInstalled(lost)) return [];
      return [
        {
          message: `${model.model.name} is ordered with respect to ${name}, which points at ${lost || 'a model'}, and that is not in this design.`,
          at: { model: model.id },
          fixes: whereStated(model, 'order_with_respect_to', [
            removeFromMeta(model.id, 'order_with_respect_to'),
          ]),
        },
      ];
    }),
});
