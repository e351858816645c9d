import { isModelRef } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { findInstalled } from '../../schema/installed.ts';
import type { Schema } from '../../schema/schema.ts';
import { nameOf } from '../fieldNames.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';
import { missingModel } from '../targets.ts';

export const orderFollowsMissingModel = defineRule({
  id: 'order-follows-missing-model',
  severity: 'error',
  django: 'models.E022',
  shared: true,
  what: 'Rows are ordered with respect to a key that points at a model without a table.',
  why: 'Django gives that model two methods for the order, and waits for it in vain.',
  reach: 'design',
  check: (schema) =>
    checkedModels(schema).flatMap((model): readonly Report[] => {
      const name = nameOf(schema, model.meta['order_with_respect_to'] ?? null);
      const key = name ? fieldCalled(model, name) : undefined;
      const lost = key?.type?.relation && lostTarget(schema, key.options['to']);
      if (typeof lost !== 'string') return [];
      return [
        {
          message: `${model.model.name} is ordered with respect to ${name}, which points at ${lost || 'a model'}, and that has no table.`,
          at: { model: model.id },
          fixes: whereStated(model, 'order_with_respect_to', [
            removeFromMeta(model.id, 'order_with_respect_to'),
          ]),
        },
      ];
    }),
});

/** The name of a target that Django never installs: one that is not there, or abstract. */
function lostTarget(schema: Schema, to: OptionValue | undefined): string | undefined {
  const target = isModelRef(to) ? schema.byId.get(to.model) : undefined;
  if (target) return target.kind === 'abstract' ? target.model.name : undefined;
  const name = missingModel(schema, to);
  return name !== undefined && findInstalled(name) ? undefined : name;
}
