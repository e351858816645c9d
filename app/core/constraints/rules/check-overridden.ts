import { bodyNames } from '../../design/python/bodyNames.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const checkOverridden = defineRule({
  id: 'check-overridden',
  severity: 'error',
  django: 'models.E020',
  shared: true,
  what: 'Code, a manager or a model it extends gives a model something else called check.',
  why: 'That is the class method by which Django checks the model, so the model goes unchecked.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const where = hider(model);
      if (!where) return [];
      const whose = where === model ? '' : `, which it has from ${where.model.name},`;
      return [
        {
          message: `${model.model.name} has a check${whose} that hides the class method Django checks models with.`,
          at: { model: model.id },
          also: where === model ? [] : [{ model: where.id }],
        },
      ];
    }),
});

/** The first class that has the name, if what it has is no class method; a field of the model has a finding of its own. */
function hider(model: ResolvedModel): ResolvedModel | undefined {
  for (const one of [model, ...model.ancestors]) {
    const given = bodyNames(one.model.code).get('check');
    if (given !== undefined) return given === 'classMethod' ? undefined : one;
    if (one.model.managers.some(({ name }) => name === 'check')) return one;
    if (one.kind !== 'abstract' && one.fields.some(({ name }) => name === 'check'))
      return one === model ? undefined : one;
  }
  return undefined;
}
