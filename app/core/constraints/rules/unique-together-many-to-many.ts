import { defineRule } from '../rule.ts';
import { togetherNames, withoutTogether } from '../uniqueTogether.ts';

export const uniqueTogetherManyToMany = defineRule({
  id: 'unique-together-many-to-many',
  severity: 'error',
  django: 'models.E013',
  shared: true,
  what: 'unique_together names a many-to-many.',
  why: 'It has no column in this table, so the database cannot compare it with others.',
  reach: 'model',
  check: (schema) =>
    togetherNames(schema)
      .filter(({ field }) => field?.type?.relation === 'manyToMany')
      .map((item) => ({
        message: `unique_together of ${item.model.model.name} names ${item.name}, which is a many-to-many and has no column.`,
        at: { model: item.model.id },
        fixes: withoutTogether(schema, item),
      })),
});
