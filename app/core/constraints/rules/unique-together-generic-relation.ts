import { defineRule } from '../rule.ts';
import { togetherNames, withoutTogether } from '../uniqueTogether.ts';

export const uniqueTogetherGenericRelation = defineRule({
  id: 'unique-together-generic-relation',
  severity: 'error',
  django: 'models.E016',
  shared: true,
  what: 'unique_together names a generic key or relation.',
  why: 'It has no column; the two fields a generic key goes by can be named instead.',
  reach: 'model',
  check: (schema) =>
    togetherNames(schema)
      .filter(({ field }) => field?.type?.generic !== undefined)
      .map((item) => ({
        message: `unique_together of ${item.model.model.name} names ${item.name}, which is generic and has no column.`,
        at: { model: item.model.id },
        fixes: withoutTogether(schema, item),
      })),
});
