import { readFile, readText } from '../../state/keeping/files.ts';
import type { Read } from '../../state/keeping/files.ts';
import { library } from '../../state/keeping/theLibrary.ts';
import { clearAddress } from '../../state/sharing/address.ts';
import { readLink } from '../../state/sharing/links.ts';
import { stage } from '../../state/stage.ts';
import { announce } from '../../state/workspace.ts';

/** Opens what was read as a new design. @returns why it could not, or null. */
async function adopt(read: Read): Promise<string | null> {
  if (!read.ok) return read.why;
  if (!(await library().adopt(read.design))) return 'The open design isn’t saved yet.';
  clearAddress();
  const note = read.notes.length > 0 ? ` ${read.notes.join(' ')}` : '';
  announce(`Opened “${read.design.name}” as a new design.${note}`);
  requestAnimationFrame(() => stage()?.fit());
  return null;
}

/** Opens each file as a design of its own; the last one stays open. @returns why one could not be opened, or null. */
export async function openFiles(files: Iterable<File>): Promise<string | null> {
  const failures: string[] = [];
  for (const file of files) {
    const why = await adopt(await readFile(file));
    if (why !== null) failures.push(why);
  }
  return failures.length === 0 ? null : failures.join(' ');
}

/** Opens a link, the part after its `#`, or a design's text. @returns why it could not be opened, or null. */
export async function openPasted(pasted: string): Promise<string | null> {
  const text = pasted.replace(/^\ufeff/, '');
  if (/^\s*cardinal\s+\d/.test(text)) return adopt(readText(text.trimStart()));
  if (/^\s*<[\w!?]/.test(text)) return openSource(text);
  return adopt(await readLink(text));
}

/** Opens the design in the source of an SVG. */
async function openSource(source: string): Promise<string | null> {
  const { textInSvg } = await import('../../state/picture/readPicture.ts');
  const found = textInSvg(source);
  return found.ok ? adopt(readText(found.text)) : found.why;
}
