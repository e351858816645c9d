/** The designs of this browser: listed, opened, renamed, copied, put into the trash and taken out again. */
import { renameDesign } from '../../core/commands/design.ts';
import type { Design } from '../../core/design/design.ts';
import { emptyDesign } from '../../core/design/design.ts';
import { parse } from '../../core/text/parseDesign.ts';
import { print } from '../../core/text/printDesign.ts';
import { openDialog } from '../view.ts';
import { announce, run, workspace } from '../workspace.ts';
import type { Autosave, Outside } from './autosave.ts';
import { GONE, startAutosave } from './autosave.ts';
import { keeping } from './keeping.ts';
import { isFull } from './shelf.ts';
import type { Entry, Kept } from './shelf.ts';

/** How long the trash keeps a design. */
const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

export interface Library {
  readonly autosave: Autosave;
  readonly refresh: () => Promise<void>;
  /** @returns whether it is open now. */
  readonly openById: (id: string) => Promise<boolean>;
  readonly openNew: () => Promise<boolean>;
  /** Puts a design from elsewhere on the shelf under a free name, and opens it. */
  readonly adopt: (design: Design) => Promise<boolean>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly putIntoTrash: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Takes away for good what has lain in the trash long enough. */
  readonly emptyOldTrash: () => Promise<void>;
  /** The raw text, whether it can be read or not. */
  readonly textOf: (id: string) => Promise<string | undefined>;
}

export function startLibrary(outside: Outside): Library {
  const { shelf, newId, now, tell } = outside;
  const autosave = startAutosave(outside);
  const openId = (): string => {
    const { source } = workspace.getState();
    return source.kind === 'own' ? source.id : '';
  };
  let changes = 0;
  const mark = (): string => `${outside.tab}-library:${(changes += 1)}`;

  async function refresh(): Promise<void> {
    const entries = await shelf.list();
    keeping.setState({ entries: entries.toSorted((a, b) => b.changed - a.changed) });
  }

  /** Nothing may take the place of a design that isn't kept. */
  async function isSafeToLeave(): Promise<boolean> {
    if (await autosave.flush()) return true;
    announce('The open design isn’t saved. Download a copy of it first.', 'refused');
    return false;
  }

  async function openById(id: string): Promise<boolean> {
    if (id === openId()) return true;
    const kept = await shelf.read(id);
    if (!kept) {
      announce('That design is no longer here.', 'refused');
      await refresh();
      return false;
    }
    const parsed = parse(kept.text);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      const why = first ? `Line ${first.line}: ${first.reason}` : 'It is empty.';
      keeping.setState({ unreadable: { name: kept.name, text: kept.text, why } });
      openDialog('unreadable');
      return false;
    }
    // Last of all, or what is typed while the other is read would be left behind.
    if (!(await isSafeToLeave())) return false;
    autosave.openKept(kept, parsed.design);
    return true;
  }

  async function adopt(design: Design): Promise<boolean> {
    await refresh();
    if (!(await isSafeToLeave())) return false;
    const taken = keeping.getState().entries.filter(({ deleted }) => deleted === null);
    const name = freeTitle(design.name === '' ? 'Untitled' : design.name, taken);
    const kept = await autosave.openNew({ ...design, name }, true);
    await refresh();
    return kept;
  }

  /**
   * Changes a design that is not open, whoever else may be writing it.
   * @returns its name as it was.
   */
  async function change(id: string, edit: (kept: Kept) => Omit<Kept, 'revision'>): Promise<string> {
    let name = '';
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const kept = await shelf.read(id);
      if (!kept) break;
      ({ name } = kept);
      const written = await shelf.write({ ...edit(kept), marks: [mark()] }, kept.revision);
      if (written.ok) {
        tell({ id, revision: written.revision });
        break;
      }
    }
    await refresh();
    return name;
  }

  async function rename(id: string, name: string): Promise<void> {
    if (id === openId()) {
      run(renameDesign, { name }, { join: 'name of the design' });
      await autosave.flush();
      await refresh();
      return;
    }
    await change(id, (kept) => {
      const parsed = parse(kept.text);
      const text = parsed.ok ? print({ ...parsed.design, name }) : kept.text;
      return { ...kept, name, text, changed: now() };
    });
  }

  async function duplicate(id: string): Promise<void> {
    if (id === openId() && !(await isSafeToLeave())) return;
    const kept = await shelf.read(id);
    if (!kept) return;
    const name = freeTitle(kept.name, keeping.getState().entries);
    const parsed = parse(kept.text);
    const text = parsed.ok ? print({ ...parsed.design, name }) : kept.text;
    const marks = [mark()];
    const copy = newId();
    await shelf.write({ id: copy, name, text, changed: now(), deleted: null, marks }, 0);
    await refresh();
    announce(`Duplicated as “${name}”.`, 'done', {
      label: 'Open it',
      perform: () => void openById(copy),
    });
  }

  async function restore(id: string): Promise<void> {
    await change(id, (kept) => ({ ...kept, deleted: null }));
  }

  async function putIntoTrash(id: string): Promise<void> {
    const wasOpen = id === openId();
    if (wasOpen && !(await isSafeToLeave())) return;
    if (wasOpen) await autosave.openNew(emptyDesign(), false);
    const name = await change(id, (kept) => ({ ...kept, deleted: now() }));
    const bringBack = async () => {
      await restore(id);
      if (wasOpen) await openById(id);
      announce(`Brought back “${name}”.`);
    };
    announce(`Deleted “${name}”.`, 'done', {
      label: 'Undo',
      perform: () => {
        void bringBack();
      },
    });
  }

  async function emptyOldTrash(): Promise<void> {
    const isOld = ({ deleted }: Entry): boolean => deleted !== null && now() - deleted > TRASH_MS;
    const old = keeping.getState().entries.filter(isOld);
    // One that another tab has taken out again meanwhile has another revision.
    for (const { id, revision } of old) await shelf.remove(id, revision);
    await refresh();
  }

  async function remove(id: string): Promise<void> {
    const seen = keeping.getState().entries.find((entry) => entry.id === id);
    if (seen && (await shelf.remove(id, seen.revision))) tell({ id, revision: GONE });
    await refresh();
  }

  return {
    autosave,
    refresh,
    openById: aloud(openById, false),
    adopt: aloud(adopt, false),
    rename: aloud(rename, undefined),
    duplicate: aloud(duplicate, undefined),
    putIntoTrash: aloud(putIntoTrash, undefined),
    restore: aloud(restore, undefined),
    emptyOldTrash,
    openNew: async () => (await isSafeToLeave()) && autosave.openNew(emptyDesign(), false),
    remove: aloud(remove, undefined),
    textOf: async (id) => (await shelf.read(id))?.text,
  };
}

/** Says it when the browser's storage fails, and gives `otherwise`. */
function aloud<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Promise<Result>,
  otherwise: Result,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return await act(...given);
    } catch (error) {
      const why = isFull(error) ? 'the disk is full' : 'the browser’s storage failed';
      announce(`That was not done: ${why}.`, 'refused');
      return otherwise;
    }
  };
}

/** `Shop`, `Shop 2`, `Shop 3` … : the first that no kept design has. */
function freeTitle(wanted: string, entries: readonly Pick<Entry, 'name'>[]): string {
  const stem = wanted.replace(/ \d+$/, '');
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  for (let n = 1, name = wanted; ; n += 1, name = `${stem} ${n}`) {
    if (!taken.has(name.toLowerCase())) return name;
  }
}
