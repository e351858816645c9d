import { isList } from '../../fieldTypes/values.ts';
import { removeFromMeta, setInMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { isMixed } from '../uniqueTogether.ts';

export const uniqueTogetherMixed = defineRule({
  id: 'unique-together-mixed',
  severity: 'error',
  django: 'models.E011',
  what: 'unique_together holds lists of fields and something else side by side.',
  why: 'Django takes every element for a list once the first one is one.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema)
      .filter(isMixed)
      .map((model) => {
        const value = model.meta['unique_together'];
        const lists = isList(value) ? value.filter(isList) : [];
        return {
          message: `Every element of unique_together of ${model.model.name} must be a list of fields.`,
          at: { model: model.id },
          fixes: whereStated(model, 'unique_together', [
            setInMeta('Keep the lists', model.id, 'unique_together', lists),
            removeFromMeta(model.id, 'unique_together'),
          ]),
        };
      }),
});
