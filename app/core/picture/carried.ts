/** The design that a picture carries: its text, packed as PNG packs text (zlib, RFC 1950), whose own sum tells damage. */
import { strFromU8, strToU8, zlibSync } from 'fflate';
import { inflate } from '../shareLink/inflate.ts';
import { MAX_TEXT } from '../text/parseDesign.ts';

/** What a picture was found to carry: the text of a design, or why there is none. */
export type Carried =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: 'foreign' | 'damaged' };

/** Why there is no design, in words a person reads. */
export const carriedWords: Readonly<Record<'foreign' | 'damaged', string>> = {
  foreign: 'The picture carries no design. Only pictures that Cardinal made with their design do.',
  damaged:
    'The design in the picture is damaged. Ask for the picture again, or for the design as a file.',
};

export const foreign: Carried = { ok: false, failure: 'foreign' };
export const damaged: Carried = { ok: false, failure: 'damaged' };

/** Two bytes before what is deflated say how, four behind it are its sum. */
const HEADER = 2;
const SUM = 4;

/** A letter is three bytes at the most. */
const MOST_BYTES = 3 * MAX_TEXT;

export const pack = (text: string): Uint8Array => zlibSync(strToU8(text), { level: 9 });

/** Trusts nothing: what is too large is given up, and what is not as it was packed is damaged. */
export function unpack(packed: Uint8Array): Carried {
  const [method = 0, flags = 0] = packed;
  const isDeflated = (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
  if (!isDeflated || packed.length <= HEADER + SUM) return damaged;
  const bytes = inflate(packed.subarray(HEADER, -SUM), undefined, MOST_BYTES);
  if (typeof bytes === 'string') return damaged;
  const { buffer, byteOffset, length } = packed;
  const told = new DataView(buffer, byteOffset + length - SUM).getUint32(0);
  return told === adler32(bytes) ? { ok: true, text: strFromU8(bytes) } : damaged;
}

const ADLER = 65521;

/** The sum of RFC 1950. */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % ADLER;
    b = (b + a) % ADLER;
  }
  return b * 65536 + a;
}
