import type { Import } from '../../../design/python/known.ts';
import { knownModule, knownName } from '../../../design/python/known.ts';
import type { PyBlock } from './block.ts';

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
    const module = path.length > 1 ? knownModule(path[0]) : undefined;
    return module ? [module] : [];
  });
  return [...new Map(found.map((one) => [`${one.module}:${one.name ?? ''}`, one])).values()];
}
