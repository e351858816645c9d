/** Everything that can be come to from `start`, itself only in a circle. */
export function reachable<T>(start: T, next: ReadonlyMap<T, Iterable<T>>): ReadonlySet<T> {
  const found = new Set<T>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const one of next.get(at) ?? []) {
      if (found.has(one)) continue;
      found.add(one);
      open.push(one);
    }
  }
  return found;
}
