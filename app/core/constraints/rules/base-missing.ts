import { change } from '../../commands/command.ts';
import { setBases } from '../../commands/models.ts';
import { isMissing } from '../../fieldTypes/values.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const baseMissing = defineRule({
  id: 'base-missing',
  severity: 'warning',
  django: null,
  what: 'A base of a model is not in the design.',
  why: 'It is left out of the code, so the model is without what that base would give it.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      model.model.bases.filter(isMissing).map((base) => ({
        message: `${model.model.name} is made of ${base.missing}, which is not in this design.`,
        at: { model: model.id },
        fixes: [
          fix(
            `Remove the base ${base.missing}`,
            change(setBases, {
              model: model.id,
              bases: model.model.bases.filter((one) => one !== base),
            }),
          ),
        ],
      })),
    ),
});
