import type { Import } from '../../../design/python/known.ts';
import { knownName } from '../../../design/python/known.ts';
import type { PyBlock } from './block.ts';

/** Modules and the like that stand before a dot. */
const roots: ReadonlyMap<string, Import> = new Map(
  [
    ['django.db', 'models'],
    ['django.conf', 'settings'],
    ['django.utils', 'timezone'],
    ['django.core', 'validators'],
    ...'datetime decimal functools itertools json math os random re secrets string uuid'
      .split(' ')
      .map((module) => [module, null] as const),
  ].map(([module = '', name = null]) => [name ?? module, { module, name, local: name ?? module }]),
);

/** What the code needs imported, as far as its names are known, and not those that the file has anyway. */
export function importsOfBlock(
  { uses }: PyBlock,
  there: ReadonlySet<string> = new Set(),
): readonly Import[] {
  const found = uses.flatMap((path): Import[] => {
    if (there.has(path[0] ?? '')) return [];
    for (let length = path.length; length > 0; length -= 1) {
      const from = knownName(path.slice(0, length))?.import;
      if (from) return [from];
    }
    const root = path.length > 1 ? roots.get(path[0] ?? '') : undefined;
    return root ? [root] : [];
  });
  return [...new Map(found.map((one) => [`${one.module}:${one.name ?? ''}`, one])).values()];
}
