import { createStore, promisifyRequest } from 'idb-keyval';
import type { Kept, Shelf, Written } from './shelf.ts';
import { asKept, entryOf, nextVersion } from './shelf.ts';

/** The browser's database. */
export function indexedDbShelf(): Shelf {
  const store = createStore('cardinal', 'designs');
  return {
    list: () =>
      store('readonly', async (designs) => {
        const all: unknown[] = await promisifyRequest(designs.getAll());
        return all.map(asKept).flatMap((kept) => (kept ? [entryOf(kept)] : []));
      }),
    read: (id) =>
      store('readonly', async (designs): Promise<Kept | undefined> =>
        asKept(await promisifyRequest<unknown>(designs.get(id))),
      ),
    write: (design, known) =>
      store(
        'readwrite',
        (designs) =>
          new Promise<Written>((resolve, reject) => {
            const { transaction } = designs;
            let written: Written | undefined;
            const found: IDBRequest<unknown> = designs.get(design.id);
            found.addEventListener('success', () => {
              const there = asKept(found.result);
              const next = nextVersion(there, design, known);
              written = next ? { ok: true, revision: next.revision } : { ok: false, there };
              try {
                if (next) designs.put(next, next.id);
              } catch (error) {
                reject(error);
              }
            });
            // A put may succeed and its transaction still fail, when the disk is full.
            transaction.addEventListener('complete', () => written && resolve(written));
            transaction.addEventListener('abort', () =>
              reject(transaction.error ?? new DOMException('aborted', 'AbortError')),
            );
          }),
      ),
    remove: (id, known) =>
      store('readwrite', async (designs) => {
        const there = asKept(await promisifyRequest<unknown>(designs.get(id)));
        if (there?.revision !== known) return false;
        await promisifyRequest(designs.delete(id));
        return true;
      }),
  };
}
