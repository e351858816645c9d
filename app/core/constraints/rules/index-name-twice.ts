import { namesakes } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexNameTwice = defineRule({
  id: 'index-name-twice',
  severity: 'error',
  django: 'models.E029',
  what: 'Two indexes of one model have the same name.',
  why: 'The database and migrations know them by their names.',
  check: (schema) =>
    namesakes(schema, 'indexes').flatMap(
      ({ told, declarations: [, ...again], models: [model, ...others] }) => {
        if (!model || others.length > 0) return [];
        return [
          {
            message: `Several indexes of ${model.model.name} have the name ${told}.`,
            at: { model: model.id },
            fixes: removeDeclarations(...again),
          },
        ];
      },
    ),
});
