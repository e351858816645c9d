/** The Python files of what a person chose, dropped or packed. */
import type { GivenFile } from './projectQuestions.ts';
import type { Root } from './projectShelf.ts';

/** Files, and the folders and files they came with where the browser lets these be written again. */
export interface Gathered {
  readonly files: readonly File[];
  readonly roots: readonly Root[];
}

/** Folders that hold no models of a project's own. */
export const skipped =
  /(^|\/)(migrations|node_modules|site-packages|__pycache__|venv|env|\.[^/]+|__MACOSX)\//;

/** More than any project has. */
const MOST_FILES = 20_000;
const MOST_BYTES = 200 * 1024 * 1024;

export const isPython = (path: string): boolean => path.endsWith('.py') && !skipped.test(path);

export const isZip = ({ name }: File): boolean => /\.zip$/i.test(name);

/** Refuses what is larger than any project. @throws Error with why. */
export function bounded<T extends { readonly length: number }>(files: T, bytes: number): T {
  if (files.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new Error(
      `That is more than ${MOST_FILES.toLocaleString('en')} Python files, or 200 MB of them.`,
    );
  }
  return files;
}

/** The files with their contents; those of a folder by their paths from the one above it. */
export async function gathered(files: readonly File[]): Promise<readonly GivenFile[]> {
  const own = files.filter((file) => isPython(pathOf(file)));
  bounded(
    own,
    own.reduce((sum, { size }) => sum + size, 0),
  );
  const read = await Promise.all(
    own.map(async (file) => ({
      path: pathOf(file),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const packed = await Promise.all(files.filter(isZip).map(unpacked));
  return [...read, ...packed.flat()];
}

/** Where a file was, as far as the browser tells. */
export const paths = new WeakMap<File, string>();
const pathOf = (file: File): string => paths.get(file) ?? (file.webkitRelativePath || file.name);

async function unpacked(file: File): Promise<readonly GivenFile[]> {
  const { unzipSync } = await import('fflate');
  let bytes = 0;
  try {
    const found = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        if (!isPython(name)) return false;
        bytes += originalSize;
        bounded([], bytes);
        return true;
      },
    });
    return bounded(Object.entries(found), bytes).map(([path, content]) => ({
      path,
      bytes: content,
    }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file.name} can’t be unpacked: ${why}`, { cause: error });
  }
}

/** All files of what was dropped, those of folders too; a drop tells of its folders only while it is heard. */
export async function filesOfDrop(data: DataTransfer): Promise<Gathered> {
  const items: readonly (DataTransferItem & Handing)[] = [...data.items];
  const handles = items.map((item) => item.getAsFileSystemHandle?.().catch(() => null));
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = entries.some(({ isDirectory }) => isDirectory)
    ? Promise.all(entries.map(filesIn)).then((all) => bounded(all.flat(), 0))
    : [...data.files];
  return { files: await files, roots: (await Promise.all(handles)).flatMap((root) => root ?? []) };
}

/** What browsers with pickers add (WICG File System Access, not part of the DOM's standard). */
interface Handing {
  readonly getAsFileSystemHandle?: () => Promise<Root | null>;
}
async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => {
      (entry as FileSystemFileEntry).file(done, fail);
    });
    paths.set(file, path);
    return [file];
  }
  if (skipped.test(`${path}/`)) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // It tells some at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => {
      reader.readEntries(done, fail);
    });
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}
