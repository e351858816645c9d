import { rename } from '../fixes.ts';
import { attributeClashes } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const attributeClash = defineRule({
  id: 'attribute-clash',
  severity: 'error',
  django: 'models.E006',
  what: 'A field has the name of an attribute that another field of the model makes.',
  why: 'A key called author also makes author_id, which holds the stored value; one attribute cannot be both.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      attributeClashes(schema, model).flatMap(({ field, earlier }) => {
        const own = field.field;
        if (!own) return [];
        const at = { model: model.id, field: own.id };
        const shared = [field.attname, field.name].find(
          (name) => name === earlier.name || name === earlier.attname,
        );
        return [
          {
            message: `${model.model.name}.${field.name} and ${model.model.name}.${earlier.name} both make the attribute ${shared ?? field.name}.`,
            at,
            ...(earlier.field ? { also: [{ model: model.id, field: earlier.field.id }] } : {}),
            fixes: [rename({ model, field, id: own.id, at }, field.name)],
          },
        ];
      }),
    ),
});
