import { isList } from '../../fieldTypes/values.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const orderingTwice = defineRule({
  id: 'ordering-twice',
  severity: 'error',
  django: 'models.E021',
  what: 'A model has both ordering and order_with_respect_to.',
  why: 'Rows have one usual order only.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema)
      .filter(({ meta }) => {
        const { ordering, order_with_respect_to: parent } = meta;
        return parent && ordering && !(isList(ordering) && ordering.length === 0);
      })
      .map((model) => ({
        message: `${model.model.name} is ordered by its ordering and with respect to another model; it can have only one of them.`,
        at: { model: model.id },
        fixes: ['ordering', 'order_with_respect_to'].flatMap((option) =>
          whereStated(model, option, [removeFromMeta(model.id, option)]),
        ),
      })),
});
