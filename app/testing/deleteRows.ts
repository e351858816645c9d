/** The word of a real Django on deletions: what deleting each row of a fixture takes with it, or what refuses it. */
import { fileURLToPath } from 'node:url';
import type { ExportedFile } from '../core/exporters/exporter.ts';
import { startDjango } from './django.ts';

export interface TriedDeletion {
  /** `shop.Category` */
  readonly model: string;
  /** The class of the error: `ProtectedError`; null when the row could be deleted. */
  readonly outcome: string | null;
  /** How many rows of each model it took, by label. */
  readonly gone: Readonly<Record<string, number>>;
}

export interface TriedDeletions {
  /** Why there were no rows to delete; null when there were. */
  readonly refused: string | null;
  readonly deletions: readonly TriedDeletion[];
}

export interface Deleter {
  /** The files of a project, one of them `fixtures/….json`. */
  readonly deleteEach: (files: readonly ExportedFile[]) => Promise<TriedDeletions>;
  readonly stop: () => void;
}

/** Starts a Python process that deletes the rows of any number of fixtures, each in a database of its own. */
export function startDeleter(): Deleter {
  const django = startDjango(fileURLToPath(new URL('./python/delete_rows.py', import.meta.url)));
  return {
    deleteEach: async (files) => (await django.ask(files)) as unknown as TriedDeletions,
    stop: () => django.stop(),
  };
}
