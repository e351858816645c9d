import { renameClass } from '../fixes.ts';
import { hasEdgeUnderscore } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const modelNameEdgeUnderscore = defineRule({
  id: 'model-name-edge-underscore',
  severity: 'error',
  django: 'models.E023',
  what: 'A model name begins or ends with an underscore.',
  why: 'The model’s name is part of lookups, where names are joined by double underscores.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    checkedModels(schema)
      .filter(({ model }) => hasEdgeUnderscore(model.name))
      .map((model) => ({
        message: `The name of the model ${model.model.name} must neither begin nor end with an underscore.`,
        at: { model: model.id },
        fixes: [
          renameClass(model, model.model.name.replaceAll(/^_+|_+$/g, '') || 'Model', schema.models),
        ],
      })),
  ),
});
