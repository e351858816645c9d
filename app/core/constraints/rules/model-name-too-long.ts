import { renameClass } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

const longest = 100;

export const modelNameTooLong = defineRule({
  id: 'model-name-too-long',
  severity: 'error',
  django: 'contenttypes.E005',
  what: 'A model name has more than 100 characters.',
  why: 'Django keeps a row for every model in django_content_type, where names have at most 100 characters.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    checkedModels(schema)
      .filter(({ modelName }) => [...modelName].length > longest)
      .map((model) => ({
        message: `The name of the model ${model.model.name} is longer than ${longest} characters.`,
        at: { model: model.id },
        fixes: [renameClass(model, [...model.model.name].slice(0, 60).join(''), schema.models)],
      })),
  ),
});
