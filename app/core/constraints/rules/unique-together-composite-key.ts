import { defineRule } from '../rule.ts';
import { togetherNames, withoutTogether } from '../uniqueTogether.ts';

export const uniqueTogetherCompositeKey = defineRule({
  id: 'unique-together-composite-key',
  severity: 'error',
  django: 'models.E048',
  shared: true,
  what: 'unique_together names a composite primary key.',
  why: 'The key has no column of its own; its parts can be named instead.',
  reach: 'model',
  check: (schema) =>
    togetherNames(schema)
      .filter(({ field }) => field?.type?.value === 'tuple')
      .map((item) => ({
        message: `unique_together of ${item.model.model.name} names ${item.name}, which is a key over several columns and none itself.`,
        at: { model: item.model.id },
        fixes: withoutTogether(schema, item),
      })),
});
