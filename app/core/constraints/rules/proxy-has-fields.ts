import { change } from '../../commands/command.ts';
import { deleteFields } from '../../commands/fields.ts';
import { fix, removeFromMeta, whereStated } from '../fixes.ts';
import { localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels, isForgotten, listed } from '../scan.ts';

export const proxyHasFields = defineRule({
  id: 'proxy-has-fields',
  severity: 'error',
  django: 'models.E017',
  what: 'A proxy has fields of its own.',
  why: 'It has no table to keep them in: its rows are those of the model it stands for.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      if (model.kind !== 'proxy') return [];
      const links = model.fields.filter(
        ({ type, field }) =>
          type?.relation === 'manyToMany' && !(field && isForgotten(schema, field.id)),
      );
      const fields = [...localFields(schema, model), ...links];
      const ids = fields.flatMap(({ field }) => (field ? [field.id] : []));
      if (fields.length === 0) return [];
      return [
        {
          message: `${model.model.name} is a proxy and can't have ${listed(fields.map(({ name }) => name))}.`,
          at: { model: model.id },
          also: ids.map((field) => ({ model: model.id, field })),
          fixes: [
            ...whereStated(model, 'proxy', [
              fix('Give it a table', removeFromMeta(model.id, 'proxy').change),
            ]),
            fix('Delete its fields', change(deleteFields, { fields: ids })),
          ],
        },
      ];
    }),
});
