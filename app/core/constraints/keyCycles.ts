import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { writtenRelations } from './scan.ts';

/**
 * Ways along keys that lead back to where they began, one for each set of models that are bound to each other: the
 * shortest through the set's first model. `follows` says which keys count.
 */
export function cyclesAlong(
  schema: Schema,
  follows: (relation: ResolvedRelation) => boolean,
): readonly (readonly ResolvedRelation[])[] {
  const out = new Map<ResolvedModel, ResolvedRelation[]>();
  for (const relation of writtenRelations(schema)) {
    if (relation.kind === 'manyToMany' || !relation.target || !follows(relation)) continue;
    const list = out.get(relation.owner);
    if (list) list.push(relation);
    else out.set(relation.owner, [relation]);
  }
  const cycles: (readonly ResolvedRelation[])[] = [];
  for (const group of boundTogether(out)) {
    const [first] = group;
    const cycle = first && shortestWayBack(first, out, new Set(group));
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}

type Ways = ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]>;

/** Strongly connected models (Tarjan, without recursion, since designs can be deep), each set in the design's order. */
function boundTogether(out: Ways): ResolvedModel[][] {
  const index = new Map<ResolvedModel, number>();
  const low = new Map<ResolvedModel, number>();
  const stack: ResolvedModel[] = [];
  const onStack = new Set<ResolvedModel>();
  const groups: ResolvedModel[][] = [];
  const order = new Map([...out.keys()].map((model, n) => [model, n]));
  const lowest = (model: ResolvedModel, value: number) =>
    low.set(model, Math.min(low.get(model) ?? value, value));
  const enter = (model: ResolvedModel) => {
    index.set(model, index.size);
    low.set(model, index.size - 1);
    stack.push(model);
    onStack.add(model);
    return { model, next: 0 };
  };
  for (const root of out.keys()) {
    if (index.has(root)) continue;
    const calls = [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const relation = out.get(call.model)?.[call.next];
      call.next += 1;
      if (relation?.target) {
        const { target } = relation;
        const seen = index.get(target);
        if (seen === undefined) calls.push(enter(target));
        else if (onStack.has(target)) lowest(call.model, seen);
        continue;
      }
      calls.pop();
      const mine = low.get(call.model) ?? 0;
      const parent = calls.at(-1);
      if (parent) lowest(parent.model, mine);
      if (mine !== index.get(call.model)) continue;
      const group = stack.splice(stack.indexOf(call.model));
      for (const model of group) onStack.delete(model);
      groups.push(group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    }
  }
  return groups;
}

function shortestWayBack(
  start: ResolvedModel,
  out: Ways,
  within: ReadonlySet<ResolvedModel>,
): readonly ResolvedRelation[] | undefined {
  const reached = new Map<ResolvedModel, ResolvedRelation>();
  const queue = [start];
  for (const model of queue) {
    for (const relation of out.get(model) ?? []) {
      const { target } = relation;
      if (!target || !within.has(target)) continue;
      if (target === start) {
        const way = [relation];
        for (let at = model; at !== start;) {
          const before = reached.get(at);
          if (!before) break;
          way.unshift(before);
          at = before.owner;
        }
        return way;
      }
      if (!reached.has(target)) {
        reached.set(target, relation);
        queue.push(target);
      }
    }
  }
  return undefined;
}
