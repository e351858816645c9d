import { defineRule } from '../rule.ts';
import { togetherNames, withoutTogether } from '../uniqueTogether.ts';

export const uniqueTogetherUnknownField = defineRule({
  id: 'unique-together-unknown-field',
  severity: 'error',
  django: 'models.E012',
  shared: true,
  what: 'unique_together names a field that the model does not have.',
  why: 'The database makes a constraint over columns, so each name must be one.',
  reach: 'model',
  check: (schema) =>
    togetherNames(schema)
      .filter(({ field }) => !field)
      .map((item) => ({
        message: `unique_together of ${item.model.model.name} names ${item.name || 'a field without a name'}, which is no field of it.`,
        at: { model: item.model.id },
        fixes: withoutTogether(schema, item),
      })),
});
