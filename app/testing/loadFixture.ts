/** The word of a real Django on fixtures: whether `loaddata` takes them, and `full_clean()` each of their rows. */
import { fileURLToPath } from 'node:url';
import type { ExportedFile } from '../core/exporters/exporter.ts';
import { startDjango } from './django.ts';

export interface Loaded {
  /** Why the fixture could not be loaded; null when it was. */
  readonly refused: string | null;
  /** How many rows each model has after it. */
  readonly rows: Readonly<Record<string, number>>;
  /** A line for each row that `full_clean()` does not take. */
  readonly unclean: readonly string[];
}

export interface Loader {
  /** The files of a project, one of them `fixtures/….json`. */
  readonly load: (files: readonly ExportedFile[]) => Promise<Loaded>;
  readonly stop: () => void;
}

/** Starts a Python process that loads any number of fixtures, each into a database of its own. */
export function startLoader(): Loader {
  const django = startDjango(fileURLToPath(new URL('./python/load_fixture.py', import.meta.url)));
  return {
    load: async (files) => (await django.ask(files)) as unknown as Loaded,
    stop: () => django.stop(),
  };
}
