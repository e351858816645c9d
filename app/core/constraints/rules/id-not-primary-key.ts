import { rename, set } from '../fixes.ts';
import { idBesideKey } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const idNotPrimaryKey = defineRule({
  id: 'id-not-primary-key',
  severity: 'error',
  django: 'models.E004',
  what: 'A field called id is not the primary key, and no other field is.',
  why: 'Django adds a primary key called id to a model that has none, and the two would clash.',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const field = idBesideKey(schema, model);
      const own = field?.field;
      if (!field || !own) return [];
      const at = { model: model.id, field: own.id };
      return [
        {
          message: `${model.model.name}.id must be the primary key, or be called something else.`,
          at: { model: model.id },
          also: [at],
          fixes: [
            set('Make it the primary key', own.id, 'primary_key', true),
            // Another base's id may come in its place.
            ...(model.ancestors.every((one) => one.fields.every(({ name }) => name !== 'id'))
              ? [rename({ model, field, id: own.id, at }, 'number')]
              : []),
          ],
        },
      ];
    }),
});
