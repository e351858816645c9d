import { namesakes } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const constraintNameTwice = defineRule({
  id: 'constraint-name-twice',
  severity: 'error',
  django: 'models.E031',
  what: 'Two constraints of one model have the same name.',
  why: 'The database and migrations know them by their names.',
  check: (schema) =>
    namesakes(schema, 'constraints').flatMap(
      ({ told, declarations: [, ...again], models: [model, ...others] }) => {
        if (!model || others.length > 0) return [];
        return [
          {
            message: `Several constraints of ${model.model.name} have the name ${told}.`,
            at: { model: model.id },
            fixes: removeDeclarations(...again),
          },
        ];
      },
    ),
});
