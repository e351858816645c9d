import { isModelRef } from '../../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const appsImportEachOther = defineRule({
  id: 'apps-import-each-other',
  severity: 'error',
  django: null,
  what: 'Models of several apps have bases in each other’s apps.',
  why: 'A base is imported before its class is made; of two files that import each other one is not finished yet.',
  reach: 'design',
  check: keptWithWiring((schema) => {
    const imports = importsOf(schema);
    return writtenModels(schema).flatMap((model) =>
      basesElsewhere(schema, model)
        .filter((base) => reaches(imports, base.model.app, model.model.app))
        .map((base) => ({
          message: `${model.model.name} has the base ${base.label}, and models of ${listed([base.model.app])} have bases in ${model.model.app}: neither file can be imported first.`,
          at: { model: model.id },
          also: [{ model: base.id }],
        })),
    );
  }),
});

const none: readonly ResolvedModel[] = [];

/** The models of other apps that the class statement and its `Meta` name. */
function basesElsewhere(schema: Schema, { model, bases }: ResolvedModel): readonly ResolvedModel[] {
  if (bases.length + model.metaBases.length === 0) return none;
  const ofMeta = model.metaBases.flatMap((base) =>
    isModelRef(base) ? (schema.byId.get(base.model) ?? []) : [],
  );
  return [...new Set([...bases, ...ofMeta])].filter(
    (base) => base.model.app !== model.app && !base.model.external,
  );
}

/** Of each app, the apps its file imports. */
function importsOf(schema: Schema): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const model of schema.models) {
    if (model.model.external) continue;
    for (const base of basesElsewhere(schema, model)) {
      const { app } = model.model;
      imports.set(app, (imports.get(app) ?? new Set()).add(base.model.app));
    }
  }
  return imports;
}

function reaches(
  imports: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set([from]);
  for (const app of seen) for (const next of imports.get(app) ?? []) seen.add(next);
  return seen.has(to);
}
