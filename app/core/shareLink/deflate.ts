/**
 * Deflate that takes its time: of all ways to write the data it looks for the shortest, as zopfli does, where fast
 * encoders take the first good one. Any inflate reads the result. It saves about a twentieth of a link, and nothing
 * depends on its bytes, so it may change at any time.
 */
import { codeLengths, codesOf } from './huffman.ts';
import { findMatches, MIN_MATCH } from './matches.ts';
import type { Matches } from './matches.ts';

const ROUNDS = 12;
const END = 256;

/** A step of the result: a byte (`distance` 0, `length` the byte), or a repetition. */
interface Steps {
  readonly lengths: readonly number[];
  readonly distances: readonly number[];
}

interface Code {
  readonly literal: readonly number[];
  readonly distance: readonly number[];
}

// Bases and extra bits of the length and distance symbols (RFC 1951, 3.2.5).
const lengthExtra = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const lengthBase: number[] = [];
const symbolOfLength: number[] = [];
for (let symbol = 0, length = MIN_MATCH; symbol < 28; symbol += 1) {
  lengthBase.push(length);
  const end = length + (1 << (lengthExtra[symbol] ?? 0));
  for (; length < end; length += 1) symbolOfLength[length] = symbol;
}
lengthBase.push(258);
symbolOfLength[258] = 28;

const distanceExtra = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const distanceBase: number[] = [];
for (let symbol = 0, distance = 1; symbol < 30; symbol += 1) {
  distanceBase.push(distance);
  distance += 1 << (distanceExtra[symbol] ?? 0);
}

function symbolOfDistance(distance: number): number {
  if (distance < 5) return distance - 1;
  const high = 31 - Math.clz32(distance - 1);
  return high * 2 + (((distance - 1) >> (high - 1)) & 1);
}

/** `data` in raw deflate; `dictionary` is what the reader is given beforehand. */
export function deflate(data: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const all = new Uint8Array(dictionary.length + data.length);
  all.set(dictionary);
  all.set(data, dictionary.length);
  const matches = findMatches(all, dictionary.length);

  let best: Uint8Array | undefined;
  let costs: Code = {
    literal: Array.from({ length: 286 }, (_, symbol) => (symbol < END ? 6 : 8)),
    distance: Array.from({ length: 30 }, () => 5),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = cheapestSteps(data, matches, costs);
    const counts = count(steps);
    for (const smooth of [false, true]) {
      const written = write(steps, smooth ? smoothed(counts) : counts);
      if (!best || written.length < best.length) best = written;
    }
    costs = entropy(counts);
  }
  return best ?? new Uint8Array();
}

/** The cheapest way from the first byte to the last, where each symbol costs what `costs` says, in bits. */
function cheapestSteps(data: Uint8Array, matches: Matches, costs: Code): Steps {
  const cheapest = new Float64Array(data.length + 1).fill(Infinity);
  const length = new Uint16Array(data.length + 1);
  const distance = new Uint16Array(data.length + 1);
  cheapest[0] = 0;
  const lengthCost = symbolOfLength.map(
    (symbol) => (costs.literal[257 + symbol] ?? 0) + (lengthExtra[symbol] ?? 0),
  );
  for (let at = 0; at < data.length; at += 1) {
    const here = cheapest[at] ?? 0;
    const literal = here + (costs.literal[data[at] ?? 0] ?? 0);
    if (literal < (cheapest[at + 1] ?? 0)) {
      cheapest[at + 1] = literal;
      length[at + 1] = 1;
      distance[at + 1] = 0;
    }
    let from = MIN_MATCH;
    for (let i = matches.starts[at] ?? 0; i < (matches.starts[at + 1] ?? 0); i += 1) {
      const back = matches.distances[i] ?? 0;
      const longest = matches.lengths[i] ?? 0;
      const symbol = symbolOfDistance(back);
      const base = here + (costs.distance[symbol] ?? 0) + (distanceExtra[symbol] ?? 0);
      for (let size = from; size <= longest; size += 1) {
        const cost = base + (lengthCost[size] ?? 0);
        if (cost < (cheapest[at + size] ?? 0)) {
          cheapest[at + size] = cost;
          length[at + size] = size;
          distance[at + size] = back;
        }
      }
      from = longest + 1;
    }
  }
  const lengths: number[] = [];
  const distances: number[] = [];
  for (let at = data.length; at > 0; at -= length[at] ?? 1) {
    const back = distance[at] ?? 0;
    lengths.push(back === 0 ? (data[at - 1] ?? 0) : (length[at] ?? 0));
    distances.push(back);
  }
  return { lengths: lengths.toReversed(), distances: distances.toReversed() };
}

interface Counts {
  readonly literal: number[];
  readonly distance: number[];
}

function count({ lengths, distances }: Steps): Counts {
  const literal = Array.from({ length: 286 }, () => 0);
  const distance = Array.from({ length: 30 }, () => 0);
  const add = (counts: number[], symbol: number): void => {
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  add(literal, END);
  for (const [i, back] of distances.entries()) {
    const length = lengths[i] ?? 0;
    if (back === 0) add(literal, length);
    else {
      add(literal, 257 + (symbolOfLength[length] ?? 0));
      add(distance, symbolOfDistance(back));
    }
  }
  return { literal, distance };
}

/** What each symbol is worth in bits, by how often it occurs; one that does not occur costs as if it did half a time. */
function entropy({ literal, distance }: Counts): Code {
  const bits = (counts: readonly number[]): number[] => {
    const total = Math.log2(counts.reduce((sum, n) => sum + n, 1));
    return counts.map((n) => Math.max(1, total - Math.log2(n === 0 ? 0.5 : n)));
  };
  return { literal: bits(literal), distance: bits(distance) };
}

/** Counts whose neighbours are nearly alike made alike: the table of code lengths packs better. */
function smoothed({ literal, distance }: Counts): Counts {
  const smooth = (counts: readonly number[]): number[] =>
    counts.map((n) => (n < 3 ? n : 2 ** Math.round(Math.log2(n))));
  return { literal: smooth(literal), distance: smooth(distance) };
}

class BitWriter {
  readonly #bytes: number[] = [];
  #bits = 0;
  #size = 0;

  write(value: number, size: number): void {
    this.#bits |= value << this.#size;
    this.#size += size;
    for (; this.#size >= 8; this.#size -= 8) {
      this.#bytes.push(this.#bits & 255);
      this.#bits >>>= 8;
    }
  }

  finish(): Uint8Array {
    if (this.#size > 0) this.#bytes.push(this.#bits & 255);
    return Uint8Array.from(this.#bytes);
  }
}

/** One block with a code of its own. */
function write({ lengths, distances }: Steps, counts: Counts): Uint8Array {
  const writer = new BitWriter();
  const literal = codeLengths(counts.literal, 15);
  const distance = codeLengths(counts.distance, 15);
  writer.write(0b101, 3);
  writeCodes(writer, trimmed(literal, 257), trimmed(distance, 1));

  const literalCodes = codesOf(literal);
  const distanceCodes = codesOf(distance);
  const symbol = (n: number): void => writer.write(literalCodes[n] ?? 0, literal[n] ?? 0);
  for (const [i, back] of distances.entries()) {
    const length = lengths[i] ?? 0;
    if (back === 0) {
      symbol(length);
      continue;
    }
    const l = symbolOfLength[length] ?? 0;
    symbol(257 + l);
    writer.write(length - (lengthBase[l] ?? 0), lengthExtra[l] ?? 0);
    const d = symbolOfDistance(back);
    writer.write(distanceCodes[d] ?? 0, distance[d] ?? 0);
    writer.write(back - (distanceBase[d] ?? 0), distanceExtra[d] ?? 0);
  }
  symbol(END);
  return writer.finish();
}

function trimmed(lengths: readonly number[], least: number): number[] {
  const last = lengths.findLastIndex((length) => length > 0);
  return lengths.slice(0, Math.max(least, last + 1));
}

/** The order in which deflate gives the lengths of the code for code lengths. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The two codes, as the lengths of their symbols' codes, themselves packed (RFC 1951, 3.2.7). */
function writeCodes(
  writer: BitWriter,
  literal: readonly number[],
  distance: readonly number[],
): void {
  const runs = packed([...literal, ...distance]);
  const counts = Array.from({ length: 19 }, () => 0);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const lengths = codeLengths(counts, 7);
  const codes = codesOf(lengths);
  const ordered = trimmed(
    lengthOrder.map((symbol) => lengths[symbol] ?? 0),
    4,
  );
  writer.write(literal.length - 257, 5);
  writer.write(distance.length - 1, 5);
  writer.write(ordered.length - 4, 4);
  for (const length of ordered) writer.write(length, 3);
  for (const { symbol, extra, size } of runs) {
    writer.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    writer.write(extra, size);
  }
}

interface Run {
  readonly symbol: number;
  readonly extra: number;
  readonly size: number;
}

/** Runs of equal lengths: 16 repeats the last one 3 to 6 times, 17 and 18 stand for 3 to 10 and 11 to 138 zeros. */
function packed(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at] ?? 0;
    let end = at + 1;
    while (lengths[end] === length) end += 1;
    let left = end - at;
    at = end;
    if (length > 0) {
      runs.push({ symbol: length, extra: 0, size: 0 });
      left -= 1;
    }
    while (left >= 3) {
      const many = length === 0 && left >= 11;
      const n = Math.min(left, length > 0 ? 6 : many ? 138 : 10);
      if (length > 0) runs.push({ symbol: 16, extra: n - 3, size: 2 });
      else
        runs.push(
          many ? { symbol: 18, extra: n - 11, size: 7 } : { symbol: 17, extra: n - 3, size: 3 },
        );
      left -= n;
    }
    for (; left > 0; left -= 1) runs.push({ symbol: length, extra: 0, size: 0 });
  }
  return runs;
}
