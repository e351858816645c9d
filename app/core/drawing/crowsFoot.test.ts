import { describe, expect, test } from 'vitest';
import { crowsFoot, FOOT_REACH } from './crowsFoot.ts';

const bars = (path: string) => path.match(/M[^ML]*V/g)?.length ?? 0;
const feet = (path: string) => path.match(/L/g)?.length ?? 0;

describe('the signs at an end', () => {
  test.each([
    ['exactly one is two bars', { min: 1, max: 1 }, { bars: 2, foot: false, ring: false }],
    ['at most one is a bar and a ring', { min: 0, max: 1 }, { bars: 1, foot: false, ring: true }],
    [
      'any number is a foot and a ring',
      { min: 0, max: Infinity },
      { bars: 0, foot: true, ring: true },
    ],
    [
      'at least one is a foot and a bar',
      { min: 1, max: Infinity },
      { bars: 1, foot: true, ring: false },
    ],
    ['a limited number is a foot too', { min: 0, max: 5 }, { bars: 0, foot: true, ring: true }],
  ])('%s', (_, range, want) => {
    const { path, ring } = crowsFoot(range, 100, 50, 1);
    expect({ bars: bars(path), foot: feet(path) > 0, ring: ring !== null }).toEqual(want);
  });

  test('they stand on the side the line leaves to, within their reach', () => {
    for (const out of [1, -1] as const) {
      const { path, ring } = crowsFoot({ min: 0, max: Infinity }, 100, 50, out);
      const xs = [...path.matchAll(/[ML](-?[\d.]+)/g)].map((match) => Number(match[1]));
      for (const x of [...xs, ring?.x ?? 100]) {
        expect((x - 100) * out).toBeGreaterThanOrEqual(0);
        expect((x - 100) * out).toBeLessThanOrEqual(FOOT_REACH);
      }
    }
  });

  test('the ring of "any number" stands behind the foot, not on it', () => {
    expect(crowsFoot({ min: 0, max: Infinity }, 0, 0, 1).ring?.x).toBeGreaterThan(14);
  });

  test.each([
    [{ min: 1, max: 1 }, ''],
    [{ min: 0, max: Infinity }, ''],
    [{ min: 2, max: 2 }, '2'],
    [{ min: 3, max: Infinity }, '3+'],
    [{ min: 2, max: 5 }, '2–5'],
    [{ min: 0, max: 5 }, '0–5'],
  ])('%o is labelled "%s"', (range, label) => {
    expect(crowsFoot(range, 0, 0, 1).label).toBe(label);
  });
});
