import { acceptCode } from '../../state/acceptedCode.ts';
import { readFile, readText } from '../../state/keeping/files.ts';
import type { Read } from '../../state/keeping/files.ts';
import { library } from '../../state/keeping/theLibrary.ts';
import { clearAddress } from '../../state/sharing/address.ts';
import { readLink } from '../../state/sharing/links.ts';
import { stage } from '../../state/stage.ts';
import type { GivenFile } from '../../state/project/projectQuestions.ts';
import type { Root } from '../../state/project/projectShelf.ts';
import { announce } from '../../state/workspace.ts';

/**
 * Opens what was read as a new design; `keepMore` then keeps what belongs to it and gives notes of its own.
 * @returns why it could not, or null.
 */
async function adopt(
  read: Read,
  keepMore: () => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<string | null> {
  if (!read.ok) return read.why;
  if (!(await library().adopt(read.design))) return 'The open design isn’t saved yet.';
  clearAddress();
  const notes = [...read.notes, ...(await keepMore())];
  announce([`Opened “${read.design.name}” as a new design.`, ...notes].join(' '));
  requestAnimationFrame(() => stage()?.fit());
  return null;
}

/** Opens a project's Python: its code is the person's own, and its models are laid out. @returns why it could not, or null. */
async function adoptProject(
  files: readonly GivenFile[],
  roots: readonly Root[] = [],
): Promise<string | null> {
  const { readFiles } = await import('../../state/project/openProject.ts');
  const read = await readFiles(files);
  if (read.ok) acceptCode(read.design);
  return adopt(read, async () => {
    const { keepFilesOfOpen } = await import('../../state/project/openedFiles.ts');
    if (await keepFilesOfOpen({ files, roots })) return [];
    return ['The browser has no room to keep its files beyond this page.'];
  });
}

/** Opens each file as a design of its own; the last one stays open. @returns why one could not be opened, or null. */
export async function openFiles(
  files: Iterable<File>,
  roots: readonly Root[] = [],
): Promise<string | null> {
  const failures: string[] = [];
  const { gathered, isPython, isZip } = await import('../../state/project/gather.ts');
  const given = [...files];
  const isOfProject = (file: File): boolean =>
    isZip(file) || isPython(file.name) || file.webkitRelativePath !== '';
  const project = given.filter(isOfProject);
  if (project.length > 0) {
    try {
      const why = await adoptProject(await gathered(project), roots);
      if (why !== null) failures.push(why);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  // A folder holds much that is no design.
  const others = project.length > 1 ? [] : given.filter((file) => !isOfProject(file));
  for (const file of others) {
    const why = await adopt(await readFile(file));
    if (why !== null) failures.push(why);
  }
  return failures.length === 0 ? null : failures.join(' ');
}

/** Lets a folder be picked and opens the project in it. @returns why it could not be opened, empty if none was picked, or null. */
export async function openFolder(): Promise<string | null> {
  const { pickFolder } = await import('../../state/project/pickFolder.ts');
  try {
    const picked = await pickFolder();
    if (picked?.files.length === 0) return 'No Python files were found there.';
    return picked ? await openFiles(picked.files, picked.roots) : '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Opens a link, the part after its `#`, a design's text, or Python with models. @returns why it could not be opened, or null. */
export async function openPasted(pasted: string): Promise<string | null> {
  const text = pasted.replace(/^\ufeff/, '');
  if (/^\s*cardinal\s+\d/.test(text)) return adopt(readText(text.trimStart()));
  if (/^\s*<[\w!?]/.test(text)) return openSource(text);
  const { asFile, looksLikeModels } = await import('../../state/project/openProject.ts');
  if (looksLikeModels(text)) return adoptProject([asFile(text)]);
  return adopt(await readLink(text));
}

/** Opens the design in the source of an SVG. */
async function openSource(source: string): Promise<string | null> {
  const { textInSvg } = await import('../../state/picture/readPicture.ts');
  const found = textInSvg(source);
  return found.ok ? adopt(readText(found.text)) : found.why;
}
