import { isList } from '../../fieldTypes/values.ts';
import { setInMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const uniqueTogetherEmptyList = defineRule({
  id: 'unique-together-empty-list',
  severity: 'error',
  django: null,
  what: 'A list in unique_together names no field.',
  why: 'All checks pass, but migrate fails: an index needs a column.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap(({ id, model }) => {
      const { unique_together: lists } = model.meta;
      if (!isList(lists) || !lists.some(isEmpty)) return [];
      const rest = lists.filter((list) => !isEmpty(list));
      return [
        {
          message: `unique_together of ${model.name} holds a list without any field.`,
          at: { model: id },
          fixes: [
            setInMeta(
              'Leave empty lists out',
              id,
              'unique_together',
              rest.length === 0 ? undefined : rest,
            ),
          ],
        },
      ];
    }),
});

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;
