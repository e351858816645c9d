import {
  distanceBase,
  distanceExtra,
  END,
  FIRST_LENGTH,
  lengthBase,
  lengthExtra,
  symbolOfDistance,
  symbolOfLength,
} from './deflateSymbols.ts';
import { codeLengths, codesOf } from './huffman.ts';

/** A step of the result: a byte (`distance` 0, `length` the byte), or a repetition. */
export interface Steps {
  readonly lengths: readonly number[];
  readonly distances: readonly number[];
}

/** How often each symbol occurs. */
export interface Counts {
  readonly literal: number[];
  readonly distance: number[];
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

/** The steps as one block with a code of its own, made for these counts. */
export function writeBlock({ lengths, distances }: Steps, counts: Counts): Uint8Array {
  const writer = new BitWriter();
  const literal = codeLengths(counts.literal, 15);
  const distance = codeLengths(counts.distance, 15);
  writer.write(0b101, 3);
  writeCodes(writer, trimmed(literal, FIRST_LENGTH), trimmed(distance, 1));

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
    symbol(FIRST_LENGTH + l);
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
  writer.write(literal.length - FIRST_LENGTH, 5);
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
