/** Finding what was said before: the raw material of deflate. */

export const MIN_MATCH = 3;
export const MAX_MATCH = 258;
const WINDOW = 32768;
const LONGEST_SEARCH = 2000;

/** For each position, the ways to repeat something: ever longer lengths, each with the nearest distance that gives it. */
export interface Matches {
  /** Where the matches of a position start in `lengths` and `distances`; one more entry than there are positions. */
  readonly starts: Int32Array;
  readonly lengths: readonly number[];
  readonly distances: readonly number[];
}

/** All useful matches for `data` from `from` on; what comes before `from` is the dictionary. */
export function findMatches(data: Uint8Array, from: number): Matches {
  const heads = new Int32Array(1 << 15).fill(-1);
  const previous = new Int32Array(data.length);
  const starts = new Int32Array(data.length - from + 1);
  const lengths: number[] = [];
  const distances: number[] = [];

  for (let at = 0; at < data.length; at += 1) {
    if (at >= from) {
      starts[at - from] = lengths.length;
      const most = Math.min(MAX_MATCH, data.length - at);
      let longest = MIN_MATCH - 1;
      let candidate = at + MIN_MATCH <= data.length ? (heads[hash(data, at)] ?? -1) : -1;
      for (let tries = 0; candidate >= 0 && tries < LONGEST_SEARCH; tries += 1) {
        if (at - candidate > WINDOW) break;
        const length = commonLength(data, candidate, at, most, longest);
        if (length > longest) {
          longest = length;
          lengths.push(length);
          distances.push(at - candidate);
          if (length === most) break;
        }
        candidate = previous[candidate] ?? -1;
      }
    }
    if (at + MIN_MATCH <= data.length) {
      const h = hash(data, at);
      previous[at] = heads[h] ?? -1;
      heads[h] = at;
    }
  }
  starts[data.length - from] = lengths.length;
  return { starts, lengths, distances };
}

const hash = (data: Uint8Array, at: number): number =>
  (((data[at] ?? 0) << 10) ^ ((data[at + 1] ?? 0) << 5) ^ (data[at + 2] ?? 0)) & 0x7fff;

/** How many bytes agree, or 0 if they can't be more than `atLeast`. */
function commonLength(
  data: Uint8Array,
  a: number,
  b: number,
  most: number,
  atLeast: number,
): number {
  if (atLeast < most && data[a + atLeast] !== data[b + atLeast]) return 0;
  let length = 0;
  while (length < most && data[a + length] === data[b + length]) length += 1;
  return length;
}
