import { namesakes } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';

export const constraintNameInSeveralModels = defineRule({
  id: 'constraint-name-in-several-models',
  severity: 'error',
  django: 'models.E032',
  what: 'Several models give constraints the same name.',
  why: 'A database knows them by name, whatever table they are of; %(class)s in the name of one in an abstract base keeps them apart.',
  check: (schema) =>
    namesakes(schema, 'constraints').flatMap(({ told, declarations, models }) => {
      const last = declarations.at(-1);
      if (!last || models.length < 2) return [];
      return [
        {
          message: `${listed(models.map(({ model }) => model.name))} all have constraints with the name ${told}.`,
          at: { model: last.model.id },
          also: models.filter((model) => model !== last.model).map(({ id }) => ({ model: id })),
          fixes: removeDeclarations(last),
        },
      ];
    }),
});
