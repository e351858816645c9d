import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { LONGEST_FOR_CODE, qrCodeOf } from './qrCode.ts';

/** The squares a path covers. */
function darkIn(path: string): ReadonlySet<string> {
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let i = 0; i < Number(length); i += 1) dark.add(`${Number(x) + i} ${y}`);
  }
  return dark;
}

test('the path covers the dark squares and no others, clear of the edge', async () => {
  const link = 'https://cardinal.example/#1c0Fh3abcXYZ4kP9dz';
  const { path, size } = await qrCodeOf(link);
  const { data } = encode(link, { ecc: 'L', boostEcc: true, border: 4 });
  const wanted = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])));
  expect([...darkIn(path)]).toEqual(wanted);
  const edges = wanted.flatMap((square) => square.split(' ').map(Number));
  expect([Math.min(...edges), Math.max(...edges)]).toEqual([4, size - 5]);
});

test('the longest link has a code, and one that is longer has none', async () => {
  const { size } = await qrCodeOf('a'.repeat(LONGEST_FOR_CODE));
  expect(size).toBe(157 + 8);
  await expect(qrCodeOf('a'.repeat(LONGEST_FOR_CODE + 1))).rejects.toThrow(RangeError);
});
