import { renameDesign } from '../../core/commands/design.ts';
import type { Design } from '../../core/design/design.ts';
import { withIdsOf } from '../../core/design/sameIds.ts';
import { isReadAgain, parse } from '../../core/text/parseDesign.ts';
import { print } from '../../core/text/printDesign.ts';
import { changeRows, ownRows } from '../ownRows.ts';
import { announce, open, run, takeOver, workspace } from '../workspace.ts';
import type { Journal } from './journal.ts';
import { setSave } from './keeping.ts';
import { isKept } from './recover.ts';
import { isFull } from './shelf.ts';
import type { Kept, Shelf } from './shelf.ts';

/** What autosave needs of the outside, so that tests can stand in for all of it. */
export interface Outside {
  readonly shelf: Shelf;
  readonly journal: Journal;
  /** This page's own id, another at every load. */
  readonly tab: string;
  readonly newId: () => string;
  readonly now: () => number;
  /** Runs the task as soon as nothing more urgent is left to do. */
  readonly soon: (task: () => void) => void;
  /** Runs the task after a pause, to try again. */
  readonly later: (task: () => void) => void;
  /** Lets other tabs know of a new revision. */
  readonly tell: (news: News) => void;
}

/** The revision of a design that is on no shelf, such as one that was deleted for good. */
export const GONE = 0;

/** What tabs tell each other: a design has a new revision, or is `GONE`. */
export interface News {
  readonly id: string;
  readonly revision: number;
}

export interface Autosave {
  /** Opens a kept design in place of the one that is open, which must be saved by then. */
  readonly openKept: (kept: Kept, design: Design) => void;
  /** Opens a design that is on no shelf yet; it gets there with its first change, or at once with `keep`. */
  readonly openNew: (design: Design, keep: boolean) => Promise<boolean>;
  /** Saves what there is to save. @returns whether everything on the screen is kept. */
  readonly flush: () => Promise<boolean>;
  /** Writes the newest text where it survives the tab being closed this moment. */
  readonly beforeClosing: () => void;
  /** Another tab has written. */
  readonly hear: (news: News) => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the open design as it changes. One of it runs in a page. */
export function startAutosave(outside: Outside): Autosave {
  const { shelf, journal, tab, newId, now, soon, later, tell } = outside;
  /** The version of the open design that is on the shelf. */
  let kept: { readonly revision: number; readonly design: Design } = {
    revision: 0,
    design: workspace.getState().design,
  };
  let writes = 0;
  let asked = false;
  let writing: Promise<void> | null = null;

  const isDirty = (): boolean => {
    const { design, source } = workspace.getState();
    return source.kind === 'own' && design !== kept.design;
  };

  function ask(): void {
    if (!isDirty()) return;
    setSave('saving');
    if (asked) return;
    asked = true;
    soon(() => {
      asked = false;
      void save();
    });
  }

  function save(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  /**
   * The record of the open design as it is now; also entered into the journal. Null when it is larger than what is
   * read again: what is kept must open.
   */
  function record(id: string, design: Design): Omit<Kept, 'revision'> | null {
    const [name, text, changed] = [design.name, print(design), now()];
    if (!isReadAgain(design, text)) return null;
    writes += 1;
    const mark = `${tab}:${writes}`;
    journal.put({ id, name, text, changed, mark, known: kept.revision });
    return { id, name, text, changed, deleted: null, marks: [mark] };
  }

  async function write(): Promise<void> {
    while (isDirty()) {
      const { design, source } = workspace.getState();
      if (source.kind !== 'own') return;
      const given = record(source.id, design);
      if (given === null) {
        setSave('tooLarge');
        return;
      }
      const [mark = ''] = given.marks;
      try {
        const written = await shelf.write(given, kept.revision);
        if (written.ok) {
          kept = { revision: written.revision, design };
          tell({ id: given.id, revision: written.revision });
        } else resolveConflict(written.there, design, { mark, text: given.text });
      } catch (error) {
        setSave(isFull(error) ? 'full' : 'failed');
        tryAgain();
        return;
      }
      journal.drop(mark);
    }
    if (workspace.getState().source.kind === 'own') {
      setSave(kept.revision > 0 ? 'saved' : 'nothing');
    }
  }

  let trying = false;

  /** One pause at a time, however much is typed meanwhile. */
  function tryAgain(): void {
    if (trying) return;
    trying = true;
    later(() => {
      trying = false;
      void save();
    });
  }

  /** Somebody else wrote since: nothing of either is lost. */
  function resolveConflict(
    there: Kept | undefined,
    design: Design,
    mine: { mark: string; text: string },
  ): void {
    if (there && isKept(there, mine)) kept = { revision: there.revision, design };
    // Deleted elsewhere while it was being changed here: changing it says that it is wanted.
    else if (!there || there.deleted !== null) kept = { ...kept, revision: there?.revision ?? 0 };
    else {
      const name = `${design.name} (from this tab)`;
      kept = { ...kept, revision: 0 };
      const rows = ownRows.getState();
      workspace.setState({ source: { kind: 'own', id: newId() } });
      changeRows(rows);
      run(renameDesign, { name });
      announce(
        `Another tab changed “${there.name}” at the same time. What is here is kept apart as “${name}”.`,
      );
    }
  }

  /** News that came while a name was being typed on the canvas; it waits until that is done. */
  let waiting: News | null = null;

  /** A newer version closes the box under somebody's fingers, and the app would take the next letters for its keys. */
  function waitsForTyping(news: News): boolean {
    if (workspace.getState().editing === null) return false;
    waiting = news;
    return true;
  }

  async function takeNewer(news: News): Promise<void> {
    const isUntimely = (): boolean => {
      const { source } = workspace.getState();
      const isOpen = source.kind === 'own' && source.id === news.id;
      return !isOpen || waitsForTyping(news) || isDirty() || writing !== null;
    };
    const isOld = news.revision < kept.revision && news.revision !== GONE;
    if (isUntimely() || isOld || news.revision === kept.revision) return;
    const there = await shelf.read(news.id);
    if (isUntimely()) return;
    if (!there) {
      kept = { ...kept, revision: GONE };
      setSave('nothing');
      tellDeleted(workspace.getState().design.name);
      return;
    }
    if (there.revision <= kept.revision) return;
    if (there.deleted !== null) {
      tellDeleted(there.name);
      return;
    }
    const parsed = parse(there.text);
    if (!parsed.ok) return;
    const design = withIdsOf(workspace.getState().design, parsed.design);
    kept = { revision: there.revision, design };
    takeOver(design, 'Changes from another tab');
    // Where it takes back what came before, the very version from before that is open again.
    kept = { ...kept, design: workspace.getState().design };
  }

  const unsubscribe = workspace.subscribe(({ design, editing }, before) => {
    if (design !== before.design) ask();
    if (editing !== null || before.editing === null || waiting === null) return;
    const news = waiting;
    waiting = null;
    void takeNewer(news);
  });

  return {
    openKept: ({ id, revision }, design) => {
      kept = { revision, design };
      open(design, { kind: 'own', id });
      setSave('saved');
    },
    openNew: async (design, keep) => {
      // A design that must be kept differs from what is on the shelf, which is nothing.
      kept = { revision: 0, design: keep ? { ...design } : design };
      open(design, { kind: 'own', id: newId() });
      setSave('nothing');
      ask();
      if (keep) await save();
      return !isDirty();
    },
    flush: async () => {
      if (isDirty()) {
        ask();
        await save();
      }
      await writing;
      return !isDirty();
    },
    beforeClosing: () => {
      const { source, design } = workspace.getState();
      if (!isDirty() || source.kind !== 'own') return;
      record(source.id, design);
      void save();
    },
    hear: takeNewer,
    stop: unsubscribe,
  };
}

const tellDeleted = (name: string): void =>
  announce(`Another tab deleted “${name}”. Changing it here keeps it.`);
