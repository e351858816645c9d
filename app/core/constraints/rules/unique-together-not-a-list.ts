import { isCode, isList } from '../../fieldTypes/values.ts';
import { isTextInCode } from '../expressionReferences.ts';
import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const uniqueTogetherNotAList = defineRule({
  id: 'unique-together-not-a-list',
  severity: 'error',
  django: 'models.E010',
  what: 'unique_together is not a list.',
  why: 'Django goes through it to make one constraint for every list of fields in it.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema)
      .filter(({ meta }) => {
        const { unique_together: value } = meta;
        return value && !isList(value) && (!isCode(value) || isTextInCode(value));
      })
      .map((model) => ({
        message: `unique_together of ${model.model.name} must be a list of lists of fields.`,
        at: { model: model.id },
        fixes: whereStated(model, 'unique_together', [removeFromMeta(model.id, 'unique_together')]),
      })),
});
