import { isList } from '../../fieldTypes/values.ts';
import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const orderingTwice = defineRule({
  id: 'ordering-twice',
  severity: 'error',
  django: 'models.E021',
  what: 'A model has both ordering and order_with_respect_to.',
  why: 'Rows have one usual order only.',
  check: (schema) =>
    writtenModels(schema)
      .filter(({ model: { meta } }) => {
        const { ordering, order_with_respect_to: parent } = meta;
        return parent && ordering && !(isList(ordering) && ordering.length === 0);
      })
      .map((model) => ({
        message: `${model.model.name} is ordered by its ordering and with respect to another model; it can have only one of them.`,
        at: { model: model.id },
        fixes: [
          removeFromMeta(model.id, 'ordering'),
          removeFromMeta(model.id, 'order_with_respect_to'),
        ],
      })),
});
