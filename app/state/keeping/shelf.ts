/** Where designs are kept between visits, as far as the rest needs to know: a browser's database, or memory in tests. */

/** A design as it is kept: its text, and what a list shows without reading the text. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** Grows by one with every write; a writer must name the one it knows. */
  readonly revision: number;
  /** When it was put into the trash, or null. */
  readonly deleted: number | null;
  readonly text: string;
  /**
   * The latest writes, newest last, as `tab:number`: tells a version that was already written from one that another tab
   * has not seen.
   */
  readonly marks: readonly string[];
}

/** What a list shows of a kept design. */
export type Entry = Omit<Kept, 'text' | 'marks'> & { readonly characters: number };

export type Written =
  | { readonly ok: true; readonly revision: number }
  /** Somebody wrote in between: nothing was changed, and this is what stands there now. */
  | { readonly ok: false; readonly there: Kept | undefined };

export interface Shelf {
  /** In no particular order, those in the trash too. */
  readonly list: () => Promise<readonly Entry[]>;
  readonly read: (id: string) => Promise<Kept | undefined>;
  /** Writes if what stands there has the revision `known` (0 for nothing): compared and written in one transaction. */
  readonly write: (design: Omit<Kept, 'revision'>, known: number) => Promise<Written>;
  /** Takes it away for good if what stands there has the revision `known`. @returns whether it did. */
  readonly remove: (id: string, known: number) => Promise<boolean>;
}

export const MARKS_KEPT = 20;

/** The record after a write, or undefined when somebody wrote in between. */
export function nextVersion(
  there: Kept | undefined,
  design: Omit<Kept, 'revision'>,
  known: number,
): Kept | undefined {
  if ((there?.revision ?? 0) !== known) return undefined;
  const marks = [...(there?.marks ?? []), ...design.marks].slice(-MARKS_KEPT);
  return { ...design, marks, revision: known + 1 };
}

export const entryOf = ({ text, marks: _, ...rest }: Kept): Entry => ({
  ...rest,
  characters: text.length,
});

/** The stored value as a kept design, or undefined: nothing in a browser's storage can be trusted to be ours. */
export function asKept(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, changed, revision, deleted, text, marks } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof revision !== 'number') {
    return undefined;
  }
  return {
    id,
    text,
    revision,
    name: typeof name === 'string' ? name : 'Untitled',
    changed: typeof changed === 'number' ? changed : 0,
    deleted: typeof deleted === 'number' ? deleted : null,
    marks: Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string') : [],
  };
}

/** Whether a write failed for want of room on the disk. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
