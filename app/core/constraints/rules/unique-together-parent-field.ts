import { defineRule } from '../rule.ts';
import { localFieldCalled } from '../../schema/fieldsByName.ts';
import { togetherNames, withoutTogether } from '../uniqueTogether.ts';

export const uniqueTogetherParentField = defineRule({
  id: 'unique-together-parent-field',
  severity: 'error',
  django: 'models.E016',
  shared: true,
  what: 'unique_together names a field that is in the table of a parent.',
  why: 'The database compares rows of one table, and a row that extends another keeps only its own fields in it.',
  reach: 'model',
  check: (schema) =>
    togetherNames(schema)
      .filter(
        ({ model, name, field }) =>
          field?.type?.hasColumn !== false && field && !localFieldCalled(model, name),
      )
      .map((item) => ({
        message: `unique_together of ${item.model.model.name} names ${item.name}, which is in the table of the model it extends.`,
        at: { model: item.model.id },
        fixes: withoutTogether(schema, item),
      })),
});
