/** The files the open design was opened from, and what its things are called in them. */
import type { Design } from '../../core/design/design.ts';
import { keeping } from '../keeping/keeping.ts';
import { library } from '../keeping/theLibrary.ts';
import { whenQuiet } from '../keeping/whenQuiet.ts';
import { workspace } from '../workspace.ts';
import type { OpenedFiles } from './projectShelf.ts';
import { filesOf, forgetOthers, keepFiles, keepRenames, renamesOf } from './projectShelf.ts';
import type { FileNames, Rename } from './renames.ts';
import { fileNames, renamesIn } from './renames.ts';

let names: FileNames = new Map();
/** The renames that are kept, as text. */
let noted = '[]';

const openId = (): string | null => {
  const { source } = workspace.getState();
  return source.kind === 'own' && source.id !== '' ? source.id : null;
};

const idWithFiles = (): string | null => (workspace.getState().hasFiles ? openId() : null);

/** Looks from now on which design is open, notes what is renamed in it, and forgets the files of what is deleted for good. */
export async function followOpenedFiles(): Promise<void> {
  workspace.subscribe(({ source, design }, before) => {
    if (source !== before.source) void look();
    else if (design !== before.design && workspace.getState().hasFiles) whenQuiet(noteSoon);
  });
  keeping.subscribe(({ entries }, before) => {
    const ids = new Set(entries.map(({ id }) => id));
    if (before.entries.some(({ id }) => !ids.has(id))) forget();
  });
  await look();
  forget();
}

/** Forgets the files of designs that were deleted for good. */
function forget(): void {
  const list = async (): Promise<ReadonlySet<string>> => {
    await library().refresh();
    return new Set([openId() ?? '', ...keeping.getState().entries.map(({ id }) => id)]);
  };
  // Where the browser keeps nothing there is nothing to forget; else the next visit does.
  forgetOthers(list).catch(() => {});
}

const noteSoon = (): void => void noteRenames();

async function look(): Promise<void> {
  const { design } = workspace.getState();
  const id = openId();
  workspace.setState({ hasFiles: false });
  const renames = id === null ? undefined : await renamesOf(id);
  // Another may have been opened, or this one's files kept, while it was looked for.
  if (!renames || id !== openId() || workspace.getState().hasFiles) return;
  begin(design, renames);
}

function begin(design: Design, renames: readonly Rename[]): void {
  names = fileNames(design, renames);
  noted = JSON.stringify(renames);
  workspace.setState({ hasFiles: true });
}

/** Writes down what is called otherwise than in the files by now. */
async function noteRenames(): Promise<readonly Rename[]> {
  const id = idWithFiles();
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
  begin(workspace.getState().design, []);
  await keepRenames(id, []);
  return keepFiles(id, files);
}

/** Keeps the files of which only some were written: what is called otherwise in the others still is. */
export async function keepPartlyWritten(files: OpenedFiles): Promise<void> {
  const id = idWithFiles();
  if (id !== null) await keepFiles(id, files);
}

/** The files of the open design, with what is called otherwise in them. */
export async function filesOfOpen(): Promise<
  { readonly opened: OpenedFiles; readonly renames: readonly Rename[] } | undefined
> {
  const id = idWithFiles();
  const found = id === null ? undefined : await filesOf(id);
  return found && { opened: found, renames: await noteRenames() };
}
