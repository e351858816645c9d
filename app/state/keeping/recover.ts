import type { Journal, JournalEntry } from './journal.ts';
import { numberOf, tabOf } from './journal.ts';
import type { Kept, Shelf } from './shelf.ts';

/**
 * Brings what closed tabs left in the journal onto the shelf. A text whose design has moved on elsewhere becomes a design
 * of its own.
 * @returns the names of what was found only in the journal.
 */
export async function recover(
  journal: Journal,
  shelf: Shelf,
  newId: () => string,
): Promise<readonly string[]> {
  const recovered: string[] = [];
  for (const entry of journal.all()) {
    const there = await shelf.read(entry.id);
    if (!there || !isKept(there, entry)) {
      const apart = there !== undefined && !follows(there, entry);
      const name = apart ? `${entry.name} (recovered)` : entry.name;
      const { changed, text, mark } = entry;
      const { ok } = await shelf.write(
        { id: apart ? newId() : entry.id, name, changed, deleted: null, text, marks: [mark] },
        apart ? 0 : (there?.revision ?? 0),
      );
      // Somebody wrote at this very moment: the entry stays for the next start.
      if (!ok) continue;
      recovered.push(name);
    }
    journal.drop(entry.mark);
  }
  return recovered;
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
