import type { Journal, JournalEntry } from './journal.ts';
import { numberOf, tabOf } from './journal.ts';
import type { Kept, Shelf } from './shelf.ts';

/** Names of designs of which the journal had news. */
export interface Recovered {
  /** What was found only in the journal and is on the shelf now. */
  readonly found: readonly string[];
  /** What the shelf would not take; it stays in the journal for the next start. */
  readonly left: readonly string[];
}

/** Brings what closed tabs left in the journal onto the shelf. Other tabs may be doing the same. */
export async function recover(journal: Journal, shelf: Shelf): Promise<Recovered> {
  const found: string[] = [];
  const left: string[] = [];
  for (const entry of journal.all()) {
    try {
      found.push(...(await bringBack(entry, shelf)));
      journal.drop(entry.mark);
    } catch {
      left.push(entry.name);
    }
  }
  return { found, left };
}

/**
 * Writes what the shelf does not have. A text whose design has moved on elsewhere becomes a design of its own, under an id
 * that every tab would give it.
 * @returns the name it has on the shelf, if it was not there.
 */
async function bringBack(entry: JournalEntry, shelf: Shelf): Promise<readonly string[]> {
  const there = await shelf.read(entry.id);
  if (there && isKept(there, entry)) return [];
  const { changed, text, mark } = entry;
  const written = { changed, text, deleted: null, marks: [mark] };
  if (there && !follows(there, entry)) {
    const name = `${entry.name} (recovered)`;
    const { ok } = await shelf.write({ ...written, id: mark, name }, 0);
    return ok ? [name] : [];
  }
  const { id, name } = entry;
  const { ok } = await shelf.write({ ...written, id, name }, there?.revision ?? 0);
  return ok ? [name] : bringBack(entry, shelf);
}

/** Whether the shelf already has, or had, this very text. */
export const isKept = (there: Kept, { mark, text }: { mark: string; text: string }): boolean =>
  there.marks.includes(mark) || there.text === text;

/** Whether the entry was written knowing what stands there: its revision, or an earlier write of the same tab. */
function follows(there: Kept, { known, mark }: JournalEntry): boolean {
  if (there.revision === known) return true;
  const latest = there.marks.at(-1);
  return latest !== undefined && tabOf(latest) === tabOf(mark) && numberOf(latest) < numberOf(mark);
}
