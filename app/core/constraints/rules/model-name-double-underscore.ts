import { renameClass } from '../fixes.ts';
import { hasEdgeUnderscore } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const modelNameDoubleUnderscore = defineRule({
  id: 'model-name-double-underscore',
  severity: 'error',
  django: 'models.E024',
  what: 'A model name has two underscores in a row.',
  why: 'In lookups two underscores lead from a name to what is behind it.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    checkedModels(schema)
      .filter(({ model }) => model.name.includes('__') && !hasEdgeUnderscore(model.name))
      .map((model) => ({
        message: `The name of the model ${model.model.name} has two underscores in a row.`,
        at: { model: model.id },
        fixes: [renameClass(model, model.model.name.replaceAll(/_+/g, '_'), schema.models)],
      })),
  ),
});
