/** A design inside a PNG: an `iTXt` chunk, packed (PNG, third edition, 11.3.3.4). */
import { strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../shareLink/crc32.ts';
import type { Carried } from './carried.ts';
import { damaged, foreign, pack, unpack } from './carried.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the text is called in the picture. */
const KEYWORD = 'cardinal';

/** A length, a type, what it holds, and a sum of the latter two. */
interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** What its sum is of, and the sum as it is told. */
  readonly summed: Uint8Array;
  readonly sum: number;
  /** Where the next one begins. */
  readonly end: number;
}

const FRAME = 12;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((one, n) => bytes[n] === one);

/** The picture with the design in it, before its pixels. Throws a RangeError for what is no PNG. */
export function withDesign(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const [first] = chunksOf(png);
  if (first?.type !== 'IHDR') throw new RangeError('This is no PNG.');
  // After the keyword: packed, by zlib, in no language, and no keyword in that.
  const head = [...strToU8(KEYWORD), 0, 1, 0, 0, 0];
  const chunk = chunkOf('iTXt', Uint8Array.of(...head), pack(text));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, first.end));
  all.set(chunk, first.end);
  all.set(png.subarray(first.end), first.end + chunk.length);
  return all;
}

/** The design's text in a PNG. */
export function designInPng(png: Uint8Array): Carried {
  if (!isPng(png)) return foreign;
  let last = '';
  for (const { type, data, summed, sum } of chunksOf(png)) {
    last = type;
    const packed = type === 'iTXt' ? packedIn(data) : null;
    if (packed) return sum === crc32(summed) ? unpack(packed) : damaged;
  }
  return last === 'IEND' ? foreign : damaged;
}

/** What is packed in the chunk, if it is ours. */
function packedIn(data: Uint8Array): Uint8Array | null {
  const end = data.indexOf(0);
  if (strFromU8(data.subarray(0, Math.max(0, end)), true) !== KEYWORD) return null;
  const language = data.indexOf(0, end + 3);
  const translated = data.indexOf(0, language + 1);
  return language < 0 || translated < 0 ? new Uint8Array() : data.subarray(translated + 1);
}

/** The chunks as far as they can be told. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > png.length) return;
    yield {
      type: strFromU8(png.subarray(at + 4, at + 8), true),
      data: png.subarray(at + 8, end - 4),
      summed: png.subarray(at + 4, end - 4),
      sum: view.getUint32(end - 4),
      end,
    };
    at = end;
  }
}

function chunkOf(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const chunk = new Uint8Array(FRAME + length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, length);
  chunk.set(strToU8(type), 4);
  let at = 8;
  for (const part of parts) {
    chunk.set(part, at);
    at += part.length;
  }
  view.setUint32(at, crc32(chunk.subarray(4, at)));
  return chunk;
}
