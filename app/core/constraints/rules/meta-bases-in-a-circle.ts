import { isModelRef } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { removeMetaBase } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const metaBasesInACircle = defineRule({
  id: 'meta-bases-in-a-circle',
  severity: 'error',
  django: null,
  what: 'The Meta of a model extends that of one which needs this model’s class itself.',
  why: 'Python makes a class after those it names, so neither could be first.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenModels(schema).flatMap((model) =>
      model.model.metaBases.flatMap((base) => {
        const found = isModelRef(base) ? schema.byId.get(base.model) : undefined;
        if (!found || !needs(schema, found, model)) return [];
        const other = found === model ? 'itself' : `${found.model.name}, which needs it first`;
        return [
          {
            message: `The Meta of ${model.model.name} extends that of ${other}.`,
            at: { model: model.id },
            also: found === model ? [] : [{ model: found.id }],
            fixes: [removeMetaBase(model.model, base)],
          },
        ];
      }),
    ),
  ),
});

/** Whether the class of a model can only be made once another is there, which may be itself. */
function needs(schema: Schema, model: ResolvedModel, other: ResolvedModel): boolean {
  const seen = new Set([model]);
  for (const one of seen) {
    if (one === other) return true;
    for (const base of one.bases) seen.add(base);
    for (const base of one.model.metaBases) {
      const found = isModelRef(base) ? schema.byId.get(base.model) : undefined;
      if (found) seen.add(found);
    }
  }
  return false;
}
