import { metaOptions } from '../../fieldTypes/metaOptions.ts';
import { removeFromMeta } from '../fixes.ts';
import { fitsOption, wanted } from '../optionShapes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

/** Django has checks of its own for these, and so do rules of their own. */
const saidElsewhere = new Set(['ordering', 'unique_together']);

export const wrongMetaValue = defineRule({
  id: 'wrong-meta-value',
  severity: 'error',
  django: null,
  what: 'An option of Meta has a value of a kind that it does not take.',
  why: 'It could not be written as Python, or Django would misread it.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      Object.entries(model.model.meta).flatMap(([name, value]) => {
        const option = Object.hasOwn(metaOptions, name) ? metaOptions[name] : undefined;
        if (!option || saidElsewhere.has(name) || fitsOption(option, value)) return [];
        return [
          {
            message: `${name} in Meta of ${model.model.name} must be ${wanted[option.kind]}.`,
            at: { model: model.id },
            fixes: [removeFromMeta(model.id, name)],
          },
        ];
      }),
    ),
});
