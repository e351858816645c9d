/**
 * The newest text of each tab, written at once, because the database may answer too late for a tab that is being closed.
 * An entry stands there only until the database has the same.
 */
export interface JournalEntry {
  readonly id: string;
  readonly name: string;
  /** The revision the tab knew. */
  readonly known: number;
  /** `tab:number` of the write it is for. */
  readonly mark: string;
  readonly changed: number;
  readonly text: string;
}

export interface Journal {
  /** Replaces the tab's earlier entry. */
  readonly put: (entry: JournalEntry) => void;
  /** Takes the entry away, unless the tab has written a newer one since. */
  readonly drop: (mark: string) => void;
  readonly all: () => readonly JournalEntry[];
}

export const tabOf = (mark: string): string => mark.slice(0, mark.lastIndexOf(':'));
export const numberOf = (mark: string): number => Number(mark.slice(mark.lastIndexOf(':') + 1));

const PREFIX = 'cardinal.journal.';

/** A journal in `localStorage`, the one store that has written when its call returns. */
export function storageJournal(storage: Storage | undefined): Journal {
  const read = (key: string): JournalEntry | undefined => asEntry(storage?.getItem(key) ?? null);
  return {
    put: (entry) => {
      const key = PREFIX + tabOf(entry.mark);
      try {
        storage?.setItem(key, JSON.stringify(entry));
      } catch {
        // Too large or no room: an older text here would only mislead. The database is still written.
        storage?.removeItem(key);
      }
    },
    drop: (mark) => {
      const key = PREFIX + tabOf(mark);
      if (read(key)?.mark === mark) storage?.removeItem(key);
    },
    all: () =>
      Object.keys(storage ?? {})
        .filter((key) => key.startsWith(PREFIX))
        .flatMap((key) => read(key) ?? []),
  };
}

/** A journal that lasts as long as the page. */
export function memoryJournal(entries = new Map<string, JournalEntry>()): Journal {
  return {
    put: (entry) => {
      entries.set(tabOf(entry.mark), entry);
    },
    drop: (mark) => {
      if (entries.get(tabOf(mark))?.mark === mark) entries.delete(tabOf(mark));
    },
    all: () => [...entries.values()],
  };
}

function asEntry(text: string | null): JournalEntry | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const entry = value as Record<keyof JournalEntry, unknown>;
    const strings = [entry.id, entry.name, entry.mark, entry.text];
    return strings.every((one) => typeof one === 'string') &&
      typeof entry.known === 'number' &&
      typeof entry.changed === 'number'
      ? (value as JournalEntry)
      : undefined;
  } catch {
    return undefined;
  }
}
