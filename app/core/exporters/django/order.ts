import type { ResolvedModel } from '../../schema/schema.ts';

/**
 * The models of one file, each after those its relations point at, so that keys can name classes instead of texts. As
 * near to the given order as that allows; in a circle one of them has to name another by text.
 */
export function importOrder(models: readonly ResolvedModel[]): readonly ResolvedModel[] {
  const here = new Set(models);
  const ordered = new Set<ResolvedModel>();
  const entered = new Set<ResolvedModel>();
  // By hand instead of by recursion: a chain can be as long as the design.
  for (const start of models) {
    const path = [start];
    for (let model = path.at(-1); model; model = path.at(-1)) {
      entered.add(model);
      const next = targetsOf(model).find((target) => here.has(target) && !entered.has(target));
      if (next) path.push(next);
      else {
        ordered.add(model);
        path.pop();
      }
    }
  }
  return [...ordered];
}

const targetsOf = (model: ResolvedModel): readonly ResolvedModel[] =>
  model.relations.flatMap(({ target }) => (target && target !== model ? [target] : []));
