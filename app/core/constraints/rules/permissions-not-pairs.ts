import type { Expression } from '../../design/python/expression.ts';
import { itemsOf } from '../constraintCode.ts';
import { removal } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const permissionsNotPairs = defineRule({
  id: 'permissions-not-pairs',
  severity: 'error',
  django: null,
  what: 'Meta.permissions holds something that is no pair of a code name and a name.',
  why: 'Django takes each apart into two and raises a ValueError or a TypeError in check and migrate.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const items = itemsOf(model, 'permissions') ?? [];
      const wrong = [...items.keys()].filter((n) => items.slice(n, n + 1).some(isNoPair));
      if (wrong.length === 0) return [];
      return [
        {
          message: `Each permission of ${model.model.name} must be a pair: its code name, and what a person reads.`,
          at: { model: model.id },
          fixes: removal(model, new Set(wrong)),
        },
      ];
    }),
});

/** A text of two characters can be taken apart into two as well, but nobody means that. */
const isNoPair = (item: Expression): boolean =>
  item.kind === 'tuple' || item.kind === 'list'
    ? item.items.length !== 2
    : item.kind === 'string' || item.kind === 'number' || item.kind === 'constant';
