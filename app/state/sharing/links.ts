import type { Design } from '../../core/design/design.ts';
import { print } from '../../core/text/printDesign.ts';
import { readText } from '../keeping/files.ts';
import type { LinkTrouble } from './sharing.ts';

export type LinkRead =
  | { readonly ok: true; readonly design: Design; readonly notes: readonly string[] }
  | { readonly ok: false; readonly kind: LinkTrouble; readonly why: string };

export async function readLink(text: string): Promise<LinkRead> {
  const hash = text.slice(text.indexOf('#') + 1);
  try {
    const read = readText(decodeURIComponent(hash));
    return read.ok ? read : { ok: false, kind: 'damaged', why: read.why };
  } catch {
    return { ok: false, kind: 'damaged', why: 'damaged' };
  }
}

export async function linkTo(design: Design): Promise<string> {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${encodeURIComponent(print(design))}`;
}
