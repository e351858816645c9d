import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';

export const basesTangled = defineRule({
  id: 'bases-tangled',
  severity: 'error',
  django: null,
  what: 'The bases of a model have no order that Python accepts.',
  why: 'A class has to come before its own bases; models.py could not be imported.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema)
      // What is made of such a model is so too, and is mended with it.
      .filter(({ isTangled, bases }) => isTangled && !bases.some((base) => base.isTangled))
      .map((model) => ({
        message: `${model.model.name} has the bases ${listed(model.bases.map((base) => base.model.name))}, and Python finds no order for them.`,
        at: { model: model.id },
        also: model.bases.map(({ id }) => ({ model: id })),
      })),
});
