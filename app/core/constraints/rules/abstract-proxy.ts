import { removeFromMeta, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const abstractProxy = defineRule({
  id: 'abstract-proxy',
  severity: 'error',
  django: null,
  what: 'A model is abstract and a proxy at once.',
  why: 'One has no rows and the other stands for those of its base: no class could be made of it.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema)
      .filter(({ kind, meta }) => kind === 'abstract' && meta['proxy'] === true)
      .map((model) => ({
        message: `${model.model.name} is abstract and a proxy at once.`,
        at: { model: model.id },
        fixes: whereStated(model, 'proxy', [
          removeFromMeta(model.id, 'proxy'),
          removeFromMeta(model.id, 'abstract'),
        ]),
      })),
});
