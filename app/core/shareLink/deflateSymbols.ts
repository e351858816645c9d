/** The symbols of deflate (RFC 1951, 3.2.5): bytes, the end of a block, and classes of lengths and distances with extra bits. */
import { MIN_MATCH } from './matches.ts';

/** The symbol that ends a block. */
export const END = 256;
/** The symbol of the shortest lengths; those of longer ones follow. */
export const FIRST_LENGTH = 257;
export const LITERAL_SYMBOLS = 286;
export const DISTANCE_SYMBOLS = 30;

export const lengthExtra = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
export const lengthBase: number[] = [];
export const symbolOfLength: number[] = [];
for (let symbol = 0, length = MIN_MATCH; symbol < 28; symbol += 1) {
  lengthBase.push(length);
  const end = length + (1 << (lengthExtra[symbol] ?? 0));
  for (; length < end; length += 1) symbolOfLength[length] = symbol;
}
lengthBase.push(258);
symbolOfLength[258] = 28;

export const distanceExtra = Array.from({ length: DISTANCE_SYMBOLS }, (_, symbol) =>
  Math.max(0, (symbol >> 1) - 1),
);
export const distanceBase: number[] = [];
for (let symbol = 0, distance = 1; symbol < DISTANCE_SYMBOLS; symbol += 1) {
  distanceBase.push(distance);
  distance += 1 << (distanceExtra[symbol] ?? 0);
}

export function symbolOfDistance(distance: number): number {
  if (distance < 5) return distance - 1;
  const high = 31 - Math.clz32(distance - 1);
  return high * 2 + (((distance - 1) >> (high - 1)) & 1);
}
