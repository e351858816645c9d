/** Writes changed files where they were opened from (File System Access), and never over what somebody else wrote. */
import type { ChangedFile } from './changesOf.ts';
import type { OpenedFiles, Root } from './projectShelf.ts';
import type { GivenFile } from './projectQuestions.ts';

/** What browsers with pickers add to handles (WICG File System Access, not part of the DOM's standard). */
interface Asking {
  readonly requestPermission?: (asked: { mode: 'readwrite' }) => Promise<PermissionState>;
}

export type Saved =
  | { readonly ok: true; readonly files: readonly GivenFile[] }
  /** `files` are those the project has now: some may have been written before it failed. */
  | { readonly ok: false; readonly why: string; readonly files: readonly GivenFile[] };

/** Whether every file that changes lies in something that can be written to. */
export const canSave = (changed: readonly ChangedFile[], { roots }: OpenedFiles): boolean =>
  changed.every(({ path }) => rootOf(path, roots) !== undefined);

const rootOf = (path: string, roots: readonly Root[]): Root | undefined =>
  roots.find(({ kind, name }) =>
    kind === 'directory' ? path.startsWith(`${name}/`) : path === name,
  );

/** Writes all files, or none where one is no longer as it was read. To be called from a press of a button. */
export async function saveInPlace(
  changed: readonly ChangedFile[],
  { files, roots }: OpenedFiles,
): Promise<Saved> {
  const known = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const refused = (why: string): Saved => ({
    ok: false,
    why,
    files: [...known].map(([path, bytes]) => ({ path, bytes })),
  });
  try {
    const used = new Set(changed.flatMap(({ path }) => rootOf(path, roots) ?? []));
    for (const root of used) if (!(await isAllowed(root))) return refused(NOT_ALLOWED);
    const moved: string[] = [];
    for (const { path, shown } of changed) {
      if (!isSame(await bytesAt(path, roots), known.get(path))) moved.push(shown);
    }
    if (moved.length > 0) return refused(movedOn(moved));
    for (const { path, bytes } of changed) {
      const file = await fileAt(path, roots, true);
      if (!file) return refused(`${path} can’t be made.`);
      const stream = await file.createWritable();
      await stream.write(bytes);
      await stream.close();
      known.set(path, bytes);
    }
  } catch (error) {
    return refused(`The browser could not write: ${messageOf(error)}`);
  }
  return { ok: true, files: [...known].map(([path, bytes]) => ({ path, bytes })) };
}

const NOT_ALLOWED = 'Nothing was written: the browser was not allowed to change the files.';

const movedOn = (paths: readonly string[]): string =>
  `Nothing was written: ${paths.join(', ')} changed on the disk since the project was opened. Take the patch, or open the project anew.`;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function isAllowed(root: Root & Asking): Promise<boolean> {
  return (
    !root.requestPermission || (await root.requestPermission({ mode: 'readwrite' })) === 'granted'
  );
}

/** What is on the disk now; undefined where there is no such file. */
async function bytesAt(path: string, roots: readonly Root[]): Promise<Uint8Array | undefined> {
  const file = await (await fileAt(path, roots, false))?.getFile();
  return file && new Uint8Array(await file.arrayBuffer());
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one?.length === other?.length && (one?.every((byte, i) => byte === other?.[i]) ?? true);

/** The file at a path; made if `create` says so, else undefined where there is none. */
async function fileAt(
  path: string,
  roots: readonly Root[],
  create: boolean,
): Promise<FileSystemFileHandle | undefined> {
  const root = rootOf(path, roots);
  if (!root || isFile(root)) return root;
  const parts = path.split('/').slice(1);
  const name = parts.pop() ?? '';
  try {
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
    return await folder.getFileHandle(name, { create });
  } catch (error) {
    if (!create && error instanceof DOMException && error.name === 'NotFoundError')
      return undefined;
    throw error;
  }
}

const isFile = (root: Root): root is FileSystemFileHandle => root.kind === 'file';
