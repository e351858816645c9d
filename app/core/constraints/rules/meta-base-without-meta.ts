import { isModelRef } from '../../fieldTypes/values.ts';
import { removeMetaBase } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const metaBaseWithoutMeta = defineRule({
  id: 'meta-base-without-meta',
  severity: 'error',
  django: null,
  what: 'The Meta of a model extends that of one that keeps none.',
  why: 'Only abstract classes keep their Meta for others; Python raises an AttributeError at any other.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      model.model.metaBases.flatMap((base) => {
        const found = isModelRef(base) ? schema.byId.get(base.model) : undefined;
        if (!found || !found.isWhole) return [];
        if ([found, ...found.ancestors].some(({ kind }) => kind === 'abstract')) return [];
        return [
          {
            message: `The Meta of ${model.model.name} extends that of ${found.model.name}, which is not abstract and keeps none.`,
            at: { model: model.id },
            also: [{ model: found.id }],
            fixes: [removeMetaBase(model.model, base)],
          },
        ];
      }),
    ),
});
