import { change } from '../../commands/command.ts';
import { removeBase } from '../../commands/bases.ts';
import { isModelRef } from '../../fieldTypes/values.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const basesInACircle = defineRule({
  id: 'bases-in-a-circle',
  severity: 'error',
  django: null,
  what: 'A model is made of itself, by way of its bases.',
  why: 'Python makes a class after its bases, so neither could be first.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenModels(schema).flatMap((model) =>
      model.model.bases.flatMap((base) => {
        const found = isModelRef(base) ? schema.byId.get(base.model) : undefined;
        if (!found || model.bases.includes(found)) return [];
        return [
          {
            message: `${model.model.name} is made of ${found.model.name}, which is made of ${model.model.name}.`,
            at: { model: model.id },
            also: [{ model: found.id }],
            fixes: [
              fix(
                `Remove the base ${found.model.name}`,
                change(removeBase, { model: model.id, base: found.id }),
              ),
            ],
          },
        ];
      }),
    ),
  ),
});
