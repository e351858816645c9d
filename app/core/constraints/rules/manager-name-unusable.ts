import { isIdentifier, isUsableName, whyNoIdentifier } from '../../design/names.ts';
import { change } from '../../commands/command.ts';
import { setManagers } from '../../commands/models.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const managerNameUnusable = defineRule({
  id: 'manager-name-unusable',
  severity: 'error',
  django: null,
  what: 'The name of a manager is no Python name, or a keyword of Python.',
  why: 'models.py could not be read with such a name, so the manager is left out of it.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap(({ model }) =>
      model.managers
        .filter(({ name }) => !isUsableName(name))
        .map((manager) => ({
          message: isIdentifier(manager.name)
            ? `“${manager.name}” is a word of Python itself, so no manager of ${model.name} can be called that.`
            : `“${manager.name}” is not a name in Python, so no manager of ${model.name} can be called that: ${whyNoIdentifier(manager.name)}.`,
          at: { model: model.id },
          fixes: [
            fix(
              'Remove the manager',
              change(setManagers, {
                model: model.id,
                managers: model.managers.filter((one) => one !== manager),
              }),
            ),
          ],
        })),
    ),
});
