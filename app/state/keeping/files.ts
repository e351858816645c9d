import type { Design } from '../../core/design/design.ts';
import { MAX_TEXT, parse } from '../../core/text/parseDesign.ts';
import { print } from '../../core/text/printDesign.ts';
import { withPlaces } from '../places.ts';
import { announce, workspace } from '../workspace.ts';

/** Hands a file to the browser's downloads. */
export function download(name: string, content: BlobPart, type = 'text/plain;charset=utf-8'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has its own hold on the content once the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name that every system takes: `Shop schema` → `shop-schema`. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return stem === '' ? 'design' : stem;
}

export const textOfOpen = (): string => print(workspace.getState().design);

/** Downloads the open design as a `.cardinal` file. */
export function downloadOpen(): void {
  const { name } = workspace.getState().design;
  const file = `${fileStem(name)}.cardinal`;
  download(file, textOfOpen());
  announce(`Downloaded ${file}.`);
}

export type Read =
  | { readonly ok: true; readonly design: Design; readonly notes: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Reads a design's text, and places what the text leaves without a place; the reason says where it fails. */
export function readText(text: string): Read {
  const parsed = parse(text);
  if (parsed.ok) return { ...parsed, design: withPlaces(parsed.design) };
  const [first, ...more] = parsed.problems;
  const rest = more.length > 0 ? ` And ${more.length} more.` : '';
  return { ok: false, why: first ? `Line ${first.line}: ${first.reason}${rest}` : 'It is empty.' };
}

/** Reads a file somebody picked or dropped. */
export async function readFile(file: File): Promise<Read> {
  const read = isPicture(file) ? await readPicture(file) : await readPlain(file);
  return read.ok ? read : { ok: false, why: `${file.name} can’t be read. ${read.why}` };
}

/** Told by what the system says of it, or by its name where that says nothing. */
const isPicture = ({ type, name }: File): boolean =>
  type === '' ? /\.(png|svg)$/i.test(name) : type.startsWith('image/');

async function readPicture(file: File): Promise<Read> {
  try {
    const { textInPicture } = await import('../picture/readPicture.ts');
    const found = await textInPicture(file);
    return found.ok ? readText(found.text) : found;
  } catch {
    return { ok: false, why: 'The browser can’t open it.' };
  }
}

async function readPlain(file: File): Promise<Read> {
  if (file.size > MAX_TEXT * 4) {
    return { ok: false, why: 'It is too large to be a design.' };
  }
  // A folder is dropped as if it were a file; and a file may be gone by now.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { ok: false, why: 'The browser can’t open it.' } : readText(text);
}
