import { strToU8 } from 'fflate';
import type { Design } from '../design/design.ts';
import { print } from '../text/printDesign.ts';
import { toBase62 } from './base62.ts';
import { checkOf } from './check.ts';
import { compact } from './compact1.ts';
import { deflate } from './deflate.ts';
import { dictionary1 } from './dictionary1.ts';
import { END_MARK, MAX_LINK, MAX_TEXT_BYTES, VERSION } from './form.ts';
import type { Codec } from './form.ts';

/**
 * The part of a link from `#` on that holds the design, or a design's text. The same design gives the same link.
 * Throws a RangeError for one so large that no link could be opened again; a file holds any.
 */
export function encodeLink(given: Design | string): string {
  const text = typeof given === 'string' ? given : print(given);
  const dictionary = strToU8(dictionary1);
  const bytes = strToU8(text);
  const compacted = compact(text);
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge();
  const codec: Codec = compacted ? 'c' : 't';
  const body = VERSION + codec + toBase62(deflate(compacted ?? bytes, dictionary));
  const link = body + checkOf(body) + END_MARK;
  if (link.length > MAX_LINK) throw tooLarge();
  return `#${link}`;
}

const tooLarge = (): RangeError => new RangeError('This design is too large for a link.');
