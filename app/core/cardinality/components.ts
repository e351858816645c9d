/** By class, the set of classes that can be reached from it and lead back (Tarjan's strongly connected components). */
export function componentsOf(
  edges: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = out.get(from);
    if (list) list.push(to);
    else out.set(from, [to]);
    if (!out.has(to)) out.set(to, []);
  }
  const components = new Map<string, ReadonlySet<string>>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  // By hand instead of by recursion: a chain can be as long as the design.
  for (const start of out.keys()) {
    if (order.has(start)) continue;
    const path: { readonly id: string; next: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      lowest.set(id, order.get(id) ?? 0);
      stack.push(id);
      path.push({ id, next: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = out.get(top.id)?.[top.next];
      top.next += 1;
      if (to !== undefined) {
        if (!order.has(to)) enter(to);
        else if (!components.has(to)) lower(lowest, top.id, order.get(to) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(lowest, above.id, lowest.get(top.id) ?? 0);
      if (lowest.get(top.id) !== order.get(top.id)) continue;
      const component = new Set(stack.splice(stack.lastIndexOf(top.id)));
      for (const id of component) components.set(id, component);
    }
  }
  return components;
}

function lower(lowest: Map<string, number>, id: string, value: number): void {
  if (value < (lowest.get(id) ?? value)) lowest.set(id, value);
}
