import { renameClass } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { keptWithWiring } from '../wiring.ts';

export const duplicateModelName = defineRule({
  id: 'duplicate-model-name',
  severity: 'error',
  django: null,
  what: 'Two models of an app have the same name, capitals aside.',
  why: 'Django knows a model by its app and its name in lower case: with two of a name the later one replaces the other, or the import fails.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const seen = new Map<string, ResolvedModel>();
    const reports: Report[] = [];
    for (const model of writtenModels(schema)) {
      const key = model.label.toLowerCase();
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, model);
      else {
        reports.push({
          message:
            earlier.model.name === model.model.name
              ? `The app ${model.model.app} has more than one model called ${model.model.name}.`
              : `The models ${earlier.model.name} and ${model.model.name} of ${model.model.app} differ only in capitals, which Django doesn't tell apart.`,
          at: { model: model.id },
          also: [{ model: earlier.id }],
          fixes: [renameClass(model, model.model.name, schema.models)],
        });
      }
    }
    return reports;
  }),
});
