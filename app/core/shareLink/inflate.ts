import { Inflate } from 'fflate';

/** Inflated data was larger than allowed. */
export const TOO_LARGE = 'too-large';
/** The data is no deflate, or does not end. */
export const BROKEN = 'broken';

// Deflate grows a byte to a thousand at most, so a slice this small can't grow beyond 64 KB before it is counted.
const SLICE = 64;

/** Inflates raw deflate, and stops as soon as more than `limit` bytes have come out. */
export function inflate(
  data: Uint8Array,
  dictionary: Uint8Array | undefined,
  limit: number,
): Uint8Array | typeof TOO_LARGE | typeof BROKEN {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate(dictionary ? { dictionary } : {}, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += SLICE) {
      stream.push(data.slice(at, at + SLICE), at + SLICE >= data.length);
      if (size > limit) return TOO_LARGE;
    }
  } catch {
    // fflate throws on data that is no deflate: for us an answer, not an accident.
    return BROKEN;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
