/**
 * Deflate that takes its time: of all ways to write the data it looks for the shortest, as zopfli does, where fast
 * encoders take the first good one. Any inflate reads the result. It saves about a twentieth of a link, and nothing
 * depends on its bytes, so it may change at any time.
 */
import { writeBlock } from './deflateBlock.ts';
import type { Counts, Steps } from './deflateBlock.ts';
import {
  DISTANCE_SYMBOLS,
  distanceExtra,
  END,
  FIRST_LENGTH,
  lengthExtra,
  LITERAL_SYMBOLS,
  symbolOfDistance,
  symbolOfLength,
} from './deflateSymbols.ts';
import { findMatches, MIN_MATCH } from './matches.ts';
import type { Matches } from './matches.ts';

/** Each round knows better than the last what things cost; for large data the first few must do. */
const rounds = (size: number): number => (size > 64 * 1024 ? 3 : 12);
/** Repetitions longer than this are taken whole: shortening them saves nothing, and trying to takes long. */
const LONG = 64;

interface Code {
  readonly literal: readonly number[];
  readonly distance: readonly number[];
}

/** `data` in raw deflate; `dictionary` is what the reader is given beforehand. */
export function deflate(data: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const all = new Uint8Array(dictionary.length + data.length);
  all.set(dictionary);
  all.set(data, dictionary.length);
  const matches = findMatches(all, dictionary.length);

  let best: Uint8Array | undefined;
  let costs: Code = {
    literal: Array.from({ length: LITERAL_SYMBOLS }, (_, symbol) => (symbol < END ? 6 : 8)),
    distance: Array.from({ length: DISTANCE_SYMBOLS }, () => 5),
  };
  for (let round = 0, idle = 0; round < rounds(data.length) && idle < 3; round += 1) {
    idle += 1;
    const steps = cheapestSteps(data, matches, costs);
    const counts = count(steps);
    for (const smooth of [false, true]) {
      const written = writeBlock(steps, smooth ? smoothed(counts) : counts);
      if (best && written.length >= best.length) continue;
      best = written;
      idle = 0;
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
    (symbol) => (costs.literal[FIRST_LENGTH + symbol] ?? 0) + (lengthExtra[symbol] ?? 0),
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
      for (
        let size = from;
        size <= longest;
        size += size < LONG ? 1 : Math.max(1, longest - size)
      ) {
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

function count({ lengths, distances }: Steps): Counts {
  const literal = Array.from({ length: LITERAL_SYMBOLS }, () => 0);
  const distance = Array.from({ length: DISTANCE_SYMBOLS }, () => 0);
  const add = (counts: number[], symbol: number): void => {
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  add(literal, END);
  for (const [i, back] of distances.entries()) {
    const length = lengths[i] ?? 0;
    if (back === 0) add(literal, length);
    else {
      add(literal, FIRST_LENGTH + (symbolOfLength[length] ?? 0));
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
