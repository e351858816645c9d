import { expect, test } from 'vitest';
import type { ChangedFile } from './changesOf.ts';
import type { OpenedFiles, Root } from './projectShelf.ts';
import { canSave, saveInPlace } from './saveInPlace.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));
const textsOf = (disk: ReadonlyMap<string, string>) => Object.fromEntries(disk);

/** A folder on a disk of texts by path; a path in `stuck` can't be written. */
function folderOf(disk: Map<string, string>, name = 'site', stuck = '', allowed = true): Root {
  const notFound = () => new DOMException('no such file', 'NotFoundError');
  const at = (folder: string) => ({
    kind: 'directory',
    name: folder.split('/').at(-1),
    requestPermission: () => Promise.resolve(allowed ? 'granted' : 'denied'),
    getDirectoryHandle: (child: string) => Promise.resolve(at(`${folder}/${child}`)),
    getFileHandle: (child: string, { create }: { create: boolean }) => {
      const path = `${folder}/${child}`;
      if (!disk.has(path) && !create) return Promise.reject(notFound());
      let written = '';
      return Promise.resolve({
        getFile: () => Promise.resolve(new Blob([disk.get(path) ?? ''])),
        createWritable: () =>
          path === stuck
            ? Promise.reject(new Error('the disk is full'))
            : Promise.resolve({
                write: (bytes: Uint8Array) => void (written += new TextDecoder().decode(bytes)),
                close: () => void disk.set(path, written),
              }),
      });
    },
  });
  return at(name) as unknown as Root;
}

const opened = (root: Root, files: Readonly<Record<string, string>>): OpenedFiles => ({
  roots: [root],
  files: Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
});
const changed = (path: string, before: string | null, after: string): ChangedFile => ({
  path,
  shown: path.slice(path.indexOf('/') + 1),
  before,
  after,
  bytes: bytesOf(after),
});

const read = { 'site/a/models.py': 'a', 'site/b/models.py': 'b' };
const both = [changed('site/a/models.py', 'a', 'A'), changed('site/b/models.py', 'b', 'B')];

test('every file is written where it lies, and a new one is made', async () => {
  const disk = new Map(Object.entries(read));
  const edit = [...both, changed('site/c/models.py', null, 'C')];
  const saved = await saveInPlace(edit, opened(folderOf(disk), read));
  expect(saved.ok).toBe(true);
  expect(textsOf(disk)).toEqual({
    'site/a/models.py': 'A',
    'site/b/models.py': 'B',
    'site/c/models.py': 'C',
  });
  expect(saved.files).toHaveLength(3);
});

test('nothing is written where one file is not as it was read', async () => {
  const disk = new Map(Object.entries({ ...read, 'site/b/models.py': 'b, by hand' }));
  const before = textsOf(disk);
  const saved = await saveInPlace(both, opened(folderOf(disk), read));
  expect(saved).toMatchObject({ ok: false });
  expect(saved.ok || saved.why).toContain('b/models.py changed on the disk');
  expect(textsOf(disk)).toEqual(before);
});

test('a file that somebody deleted, or made meanwhile, is not as it was read', async () => {
  const gone = new Map([['site/a/models.py', 'a']]);
  expect((await saveInPlace(both, opened(folderOf(gone), read))).ok).toBe(false);
  expect(textsOf(gone)).toEqual({ 'site/a/models.py': 'a' });
  const made = new Map(Object.entries({ ...read, 'site/c/models.py': 'by hand' }));
  const edit = [changed('site/c/models.py', null, 'C')];
  expect((await saveInPlace(edit, opened(folderOf(made), read))).ok).toBe(false);
  expect(made.get('site/c/models.py')).toBe('by hand');
});

test('without leave nothing is written', async () => {
  const disk = new Map(Object.entries(read));
  const root = folderOf(disk, 'site', '', false);
  expect((await saveInPlace(both, opened(root, read))).ok).toBe(false);
  expect(textsOf(disk)).toEqual(read);
});

test('what was written before it failed is what the project has now', async () => {
  const disk = new Map(Object.entries(read));
  const root = folderOf(disk, 'site', 'site/b/models.py');
  const saved = await saveInPlace(both, opened(root, read));
  expect(saved).toMatchObject({ ok: false });
  expect(saved.ok || saved.why).toContain('the disk is full');
  const texts = saved.files.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts).toEqual(['A', 'b']);
});

test('what came without its folder can only be taken away', () => {
  const root = folderOf(new Map());
  expect(canSave(both, { files: [], roots: [root] })).toBe(true);
  expect(canSave(both, { files: [], roots: [] })).toBe(false);
  expect(canSave(both, { files: [], roots: [folderOf(new Map(), 'other')] })).toBe(false);
});
