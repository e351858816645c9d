/** The files the open design was opened from, and what its things are called in them. */
import type { Design } from '../../core/design/design.ts';
import { keeping } from '../keeping/keeping.ts';
import { whenQuiet } from '../keeping/whenQuiet.ts';
import { workspace } from '../workspace.ts';
import { withFiles } from './withFiles.ts';
import type { OpenedFiles } from './projectShelf.ts';
import { filesOf, keepFiles, keepOnly, keepRenames, renamesOf } from './projectShelf.ts';
import type { FileNames, Rename } from './renames.ts';
import { fileNames, renamesIn } from './renames.ts';

let names: FileNames = new Map();
/** The renames that are kept, as text. */
let noted = '[]';

const openId = (): string | null => {
  const { source } = workspace.getState();
  return source.kind === 'own' && source.id !== '' ? source.id : null;
};

/** Looks from now on which design is open, notes what is renamed in it, and forgets the files of what is deleted for good. */
export async function followOpenedFiles(): Promise<void> {
  workspace.subscribe(({ source, design }, before) => {
    if (source !== before.source) void look();
    else if (design !== before.design && withFiles.getState().id !== null) whenQuiet(noteSoon);
  });
  keeping.subscribe(({ entries }, before) => {
    const ids = new Set(entries.map(({ id }) => id));
    if (before.entries.some(({ id }) => !ids.has(id))) void keepOnly(ids).catch(() => {});
  });
  await look();
}

const noteSoon = (): void => void noteRenames();

async function look(): Promise<void> {
  const { design } = workspace.getState();
  const id = openId();
  withFiles.setState({ id: null });
  const renames = id === null ? undefined : await renamesOf(id);
  // Another may have been opened, or this one's files kept, while it was looked for.
  if (id === null || id !== openId() || withFiles.getState().id !== null || !renames) return;
  begin(id, design, renames);
}

function begin(id: string, design: Design, renames: readonly Rename[]): void {
  names = fileNames(design, renames);
  noted = JSON.stringify(renames);
  withFiles.setState({ id });
}

/** Writes down what is called otherwise than in the files by now. */
async function noteRenames(): Promise<readonly Rename[]> {
  const { id } = withFiles.getState();
  const renames = renamesIn(workspace.getState().design, names);
  const text = JSON.stringify(renames);
  if (id !== null && text !== noted) {
    noted = text;
    await keepRenames(id, renames);
  }
  return renames;
}

/**
 * Keeps files that say what the open design says: it was just made from them, or written into them.
 * @returns whether they outlast the page.
 */
export async function keepFilesOfOpen(files: OpenedFiles): Promise<boolean> {
  const id = openId();
  if (id === null) return false;
  begin(id, workspace.getState().design, []);
  await keepRenames(id, []);
  return keepFiles(id, files);
}

/** Keeps the files of which only some were written: what is called otherwise in the others still is. */
export async function keepPartlyWritten(files: OpenedFiles): Promise<void> {
  const { id } = withFiles.getState();
  if (id !== null) await keepFiles(id, files);
}

/** The files of the open design, with what is called otherwise in them. */
export async function filesOfOpen(): Promise<
  { readonly opened: OpenedFiles; readonly renames: readonly Rename[] } | undefined
> {
  const { id } = withFiles.getState();
  const found = id === null ? undefined : await filesOf(id);
  return found && { opened: found, renames: await noteRenames() };
}
