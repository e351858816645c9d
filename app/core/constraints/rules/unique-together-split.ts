import { isList } from '../../fieldTypes/values.ts';
import { setInMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels, listed } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';
import { splitNames } from '../uniqueTogether.ts';

export const uniqueTogetherSplit = defineRule({
  id: 'unique-together-split',
  severity: 'error',
  django: 'models.E012',
  shared: true,
  what: 'unique_together holds lists of fields and a single name beside them.',
  why: 'Django takes every element for a list once the first one is one, and so each letter of the name for a field.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const names = splitNames(schema, model).filter((name) =>
        [...name].some((letter) => !fieldCalled(model, letter)),
      );
      if (names.length === 0) return [];
      const value = model.meta['unique_together'];
      const lists = isList(value) ? value.map((item) => (isList(item) ? item : [item])) : [];
      return [
        {
          message: `unique_together of ${model.model.name} has ${listed(names)} beside lists: Django takes each letter for a field.`,
          at: { model: model.id },
          fixes: whereStated(model, 'unique_together', [
            setInMeta('Make each a list', model.id, 'unique_together', lists),
          ]),
        },
      ];
    }),
});
