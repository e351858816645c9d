import type { ResolvedModel } from '../../schema/schema.ts';
import { reachable } from './reachable.ts';

/** Which apps take base classes from each other: Python could import none of their files before the other. */
export function importCircles(models: readonly ResolvedModel[]): readonly string[] {
  const taken = new Map<string, Set<string>>();
  for (const { model, bases } of models) {
    const from = taken.get(model.app) ?? new Set();
    for (const base of bases) {
      if (base.model.app !== model.app && !base.model.external) from.add(base.model.app);
    }
    taken.set(model.app, from);
  }
  const reached = new Map([...taken.keys()].map((app) => [app, reachable(app, taken)] as const));
  const told = new Set<string>();
  return [...reached].flatMap(([app, others]) => {
    if (told.has(app) || !others.has(app)) return [];
    const circle = [...others].filter((other) => reached.get(other)?.has(app));
    for (const one of circle) told.add(one);
    const names = circle.toSorted().join(', ');
    return [
      `Python cannot import the apps ${names}: each takes base classes from another of them.`,
    ];
  });
}
