import { isCode, isList } from '../../fieldTypes/values.ts';
import { isTextInCode } from '../expressionReferences.ts';
import { removeFromMeta, setInMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const orderingNotAList = defineRule({
  id: 'ordering-not-a-list',
  severity: 'error',
  django: 'models.E014',
  what: 'The ordering of a model is not a list.',
  why: 'Django goes through the names one by one; a single name would be taken for its letters.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const { ordering, order_with_respect_to: parent } = model.meta;
      if (!ordering || isList(ordering) || parent) return [];
      if (isCode(ordering) && !isTextInCode(ordering)) return [];
      return [
        {
          message: `The ordering of ${model.model.name} must be a list, even of one name.`,
          at: { model: model.id },
          fixes: whereStated(model, 'ordering', [
            ...((typeof ordering === 'object' && !isCode(ordering)) || typeof ordering === 'string'
              ? [setInMeta('Make it a list', model.id, 'ordering', [ordering])]
              : []),
            removeFromMeta(model.id, 'ordering'),
          ]),
        },
      ];
    }),
});
