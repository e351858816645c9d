/** The word of a real Django on fixtures: whether `loaddata` takes them, and `full_clean()` each of their rows. */
import { fileURLToPath } from 'node:url';
import type { ExportedFile } from '../core/exporters/exporter.ts';
import { startDjango } from './django.ts';
import type { AskOptions } from './django.ts';

export interface Loaded {
  /** Why the fixture could not be loaded; null when it was. */
  readonly refused: string | null;
  /** How many rows each model has after it. */
  readonly rows: Readonly<Record<string, number>>;
  /** A line for each row that `full_clean()` does not take. */
  readonly unclean: readonly string[];
}

export type LoadOptions = Pick<AskOptions, 'database' | 'authUser' | 'installed' | 'atOnce'>;

export interface Loader {
  /** The files of a project, one of them `fixtures/….json`. */
  readonly load: (files: readonly ExportedFile[], options?: LoadOptions) => Promise<Loaded>;
  /** The same for several fixtures, each into the same empty tables, in the order of their paths. */
  readonly loadEach: (
    files: readonly ExportedFile[],
    options?: LoadOptions,
  ) => Promise<{
    /** Why there are no tables; null when there are. */
    readonly refused: string | null;
    readonly loaded: readonly Loaded[];
  }>;
  readonly stop: () => void;
}

const here = (): string => fileURLToPath(new URL('./python/load_fixture.py', import.meta.url));

/** Starts a Python process that loads any number of fixtures; `program` is where it lies. */
export function startLoader(program = here()): Loader {
  const django = startDjango(program);
  const loadEach: Loader['loadEach'] = async (files, options) =>
    (await django.ask(files, options)) as unknown as Awaited<ReturnType<Loader['loadEach']>>;
  return {
    loadEach,
    load: async (files, options) => {
      const { refused, loaded } = await loadEach(files, options);
      return loaded[0] ?? { refused: refused ?? 'there is no fixture', rows: {}, unclean: [] };
    },
    stop: () => django.stop(),
  };
}
