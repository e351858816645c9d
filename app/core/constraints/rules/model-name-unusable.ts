import { isIdentifier, isUsableName, pascalCase, whyNoIdentifier } from '../../design/names.ts';
import { outsideNames } from '../../design/python/characters.ts';
import { renameClass } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

function usable(name: string): string {
  const plain = pascalCase(name.normalize('NFKC').replaceAll(outsideNames, ' '));
  if (plain === '') return 'Model';
  return isUsableName(plain) ? plain : `Model${plain}`;
}

export const modelNameUnusable = defineRule({
  id: 'model-name-unusable',
  severity: 'error',
  django: null,
  what: 'A model name is no Python name, or a keyword of Python.',
  why: 'models.py could not be read at all: one such name stops the whole project.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenModels(schema)
      .filter(({ model }) => !isUsableName(model.name))
      .map((model) => ({
        message:
          model.model.name === ''
            ? 'A model has no name.'
            : isIdentifier(model.model.name)
              ? `“${model.model.name}” is a word of Python itself, so no model can be called so.`
              : `“${model.model.name}” is not a name in Python: ${whyNoIdentifier(model.model.name)}.`,
        at: { model: model.id },
        fixes: [renameClass(model, usable(model.model.name), schema.models)],
      })),
  ),
});
