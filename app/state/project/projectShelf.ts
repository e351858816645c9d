/** The files that designs were opened from, kept in this browser beside the designs and by their ids. */
import { createStore, promisifyRequest } from 'idb-keyval';
import { asRenames } from './renames.ts';
import type { Rename } from './renames.ts';
import type { GivenFile } from './projectQuestions.ts';

/** What was opened, as far as it can be written again: the folders and files whose names the paths begin with. */
export type Root = FileSystemDirectoryHandle | FileSystemFileHandle;

export interface OpenedFiles {
  readonly files: readonly GivenFile[];
  readonly roots: readonly Root[];
}

type Part = 'files' | 'renames';
const keyOf = (id: string, part: Part): string => `${id} ${part}`;

/** What the browser had no room for, or would not keep: it lasts as long as the page. */
const ofThisPage = new Map<string, unknown>();

const database = createStore('cardinal-projects', 'projects');

/** @returns whether it is kept beyond this page. */
async function put(key: string, value: unknown): Promise<boolean> {
  try {
    await database('readwrite', (store) => {
      store.put(value, key);
      return promisifyRequest(store.transaction);
    });
    ofThisPage.delete(key);
    return true;
  } catch {
    ofThisPage.set(key, value);
    return false;
  }
}

async function get(key: string): Promise<unknown> {
  if (ofThisPage.has(key)) return ofThisPage.get(key);
  try {
    return await database('readonly', (store) => promisifyRequest<unknown>(store.get(key)));
  } catch {
    return undefined;
  }
}

/** Keeps the files of a design. @returns whether they outlast the page. */
export const keepFiles = (id: string, opened: OpenedFiles): Promise<boolean> =>
  put(keyOf(id, 'files'), opened);

export const filesOf = async (id: string): Promise<OpenedFiles | undefined> =>
  asOpened(await get(keyOf(id, 'files')));

export const keepRenames = (id: string, renames: readonly Rename[]): Promise<boolean> =>
  put(keyOf(id, 'renames'), renames);

/** Undefined for a design that was not opened from files. */
export const renamesOf = async (id: string): Promise<readonly Rename[] | undefined> =>
  asRenames(await get(keyOf(id, 'renames')));

/** Forgets the files of designs that are no longer there; `list` tells those that are, after it was seen what is kept. */
export async function forgetOthers(list: () => Promise<ReadonlySet<string>>): Promise<void> {
  const keys = await database('readonly', (store) => promisifyRequest(store.getAllKeys()));
  const ids = await list();
  const gone = [...keys, ...ofThisPage.keys()].filter(
    (key) => typeof key === 'string' && !ids.has(key.slice(0, key.lastIndexOf(' '))),
  );
  if (gone.length === 0) return;
  for (const key of gone) ofThisPage.delete(String(key));
  await database('readwrite', (store) => {
    for (const key of gone) store.delete(key);
    return promisifyRequest(store.transaction);
  });
}

/** Nothing in a browser's storage can be trusted to be ours. */
function asOpened(value: unknown): OpenedFiles | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { files, roots } = value as Partial<Record<keyof OpenedFiles, unknown>>;
  if (!Array.isArray(files) || !files.every(isFile)) return undefined;
  return { files, roots: Array.isArray(roots) ? roots.filter(isRoot) : [] };
}

const isFile = (value: unknown): value is GivenFile =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array;

const isRoot = (value: unknown): value is Root =>
  typeof FileSystemHandle === 'function' && value instanceof FileSystemHandle;
