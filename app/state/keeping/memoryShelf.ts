import type { Kept, Shelf } from './shelf.ts';
import { entryOf, nextVersion } from './shelf.ts';

/** A shelf that lasts as long as the page: for browsers that keep nothing, and for tests. */
export function memoryShelf(designs = new Map<string, Kept>()): Shelf {
  return {
    list: async () => [...designs.values()].map(entryOf),
    read: async (id) => designs.get(id),
    write: async (design, known) => {
      const there = designs.get(design.id);
      const next = nextVersion(there, design, known);
      if (!next) return { ok: false, there };
      designs.set(design.id, next);
      return { ok: true, revision: next.revision };
    },
    remove: async (id, known) => designs.get(id)?.revision === known && designs.delete(id),
  };
}
