/** A design inside an SVG: packed, in letters that no editor of pictures changes, in its `<metadata>`. */
import type { Carried } from './carried.ts';
import { damaged, foreign, pack, unpack } from './carried.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { group } from './markup.ts';

/** A name for what it is; nothing is to be found there. */
const NAMESPACE = 'urn:cardinal:design';

/** The element to be carried along. */
export const metadataOf = (text: string): string =>
  group('metadata', {}, [
    group('cardinal:design', { 'xmlns:cardinal': NAMESPACE }, [toBase64(pack(text))]),
  ]);

/** Whether this is a drawing, by how it begins: whatever comes before the element is a declaration or a comment. */
export const isSvg = (text: string): boolean =>
  /^\ufeff?\s*(<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w-]+:)?svg[\s>]/i.test(
    text.slice(0, 10_000),
  );

/** What another program has written again keeps the element, but may give the namespace another prefix. */
const element = /<(?:[\w-]+:)?design\b[^>]*\burn:cardinal:design\b[^>]*>([^<]*)(<\/)?/;
const prefixed = /<cardinal:design\b[^>]*>([^<]*)(<\/)?/;

/** The design's text in an SVG. */
export function designInSvg(svg: string): Carried {
  const found = element.exec(svg) ?? prefixed.exec(svg);
  if (!found) return svg.includes(NAMESPACE) ? damaged : foreign;
  const [, letters = '', end] = found;
  const packed = end === undefined ? null : fromBase64(letters.replace(/\s/g, ''));
  return packed ? unpack(packed) : damaged;
}
