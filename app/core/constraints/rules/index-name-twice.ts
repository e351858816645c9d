import { removeDeclarations } from '../constraintCode.ts';
import { namesakes } from '../indexNames.ts';
import { defineRule } from '../rule.ts';

export const indexNameTwice = defineRule({
  id: 'index-name-twice',
  severity: 'error',
  django: 'models.E029',
  what: 'Two indexes of one model have the same name.',
  why: 'The database and migrations know them by their names.',
  global: true,
  check: (schema) =>
    namesakes(schema, 'indexes').flatMap(
      ({ told, declarations: [one], models: [model, ...others] }) => {
        if (!one || !model || others.length > 0) return [];
        return [
          {
            message: `Several indexes of ${model.model.name} have the name ${told}.`,
            at: { model: model.id },
            fixes: removeDeclarations(one),
          },
        ];
      },
    ),
});
