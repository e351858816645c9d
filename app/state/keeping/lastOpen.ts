import { workspace } from '../workspace.ts';
import { keeping } from './keeping.ts';
import type { Library } from './library.ts';

const KEY = 'cardinal.open';

/** Opens the design as last left: of this tab, else of any, else the one that changed last, else an empty one. */
export async function openLast(library: Library): Promise<void> {
  const entries = keeping.getState().entries.filter(({ deleted }) => deleted === null);
  const noted = stores().flatMap((store) => store.getItem(KEY) ?? []);
  const id = [...noted, entries[0]?.id].find((one) => entries.some((entry) => entry.id === one));
  if (id === undefined || !(await library.openById(id))) await library.openNew();
}

/** Notes which design is open, now and from now on. */
export function rememberOpen(): void {
  const note = (): void => {
    const { source } = workspace.getState();
    if (source.kind !== 'own' || source.id === '') return;
    for (const store of stores()) {
      try {
        store.setItem(KEY, source.id);
      } catch {
        // No room for one line: then the latest design opens next time.
      }
    }
  };
  note();
  workspace.subscribe((state, before) => {
    if (state.source !== before.source) note();
  });
}

/** Reading the property alone throws where a browser forbids storage. */
function stores(): readonly Storage[] {
  try {
    return [window.sessionStorage, window.localStorage];
  } catch {
    return [];
  }
}
