/** A project's folder, picked so that its files can be written again where the browser has that. */
import type { Gathered } from './gather.ts';
import { bounded, isPython, paths, skipped } from './gather.ts';

/** What browsers with pickers add (WICG File System Access, not part of the DOM's standard). */
interface Picking {
  readonly showDirectoryPicker?: (options: { id: string }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether a folder can be picked so that its files can be written again. */
export const canPickFolder = (page: Window & Picking = window): boolean =>
  page.showDirectoryPicker !== undefined;

/** Lets the person pick a folder; null if they don't. */
export async function pickFolder(page: Window & Picking = window): Promise<Gathered | null> {
  try {
    const root = await page.showDirectoryPicker?.({ id: 'project' });
    return root ? { files: bounded(await filesUnder(root, root.name), 0), roots: [root] } : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function filesUnder(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<readonly File[]> {
  const found: File[] = [];
  for await (const child of folder.values()) {
    const at = `${path}/${child.name}`;
    if (child.kind === 'directory') {
      if (!skipped.test(`${at}/`)) found.push(...(await filesUnder(child, at)));
    } else if (isPython(at)) {
      const file = await child.getFile();
      paths.set(file, at);
      found.push(file);
    }
  }
  return found;
}
