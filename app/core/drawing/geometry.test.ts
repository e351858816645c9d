import { describe, expect, test } from 'vitest';
import { WIDTH } from './rows.ts';
import { endsOf, pathOf, sidesOf, slots } from './geometry.ts';

describe('the sides a line joins', () => {
  test('are the near ones when the models stand side by side', () => {
    expect(sidesOf({ x: 0, y: 0 }, { x: 400, y: 0 })).toEqual({ source: 1, target: -1 });
    expect(sidesOf({ x: 400, y: 0 }, { x: 0, y: 0 })).toEqual({ source: -1, target: 1 });
  });

  test('are the same of both when they stand one above the other', () => {
    const { source, target } = sidesOf({ x: 0, y: 0 }, { x: 20, y: 400 });
    expect(source).toBe(target);
  });

  test('are the same for a relation to itself', () => {
    expect(sidesOf({ x: 40, y: 40 }, { x: 40, y: 40 })).toEqual({ source: 1, target: 1 });
  });
});

test('a line begins at the row and ends at the other model', () => {
  const ends = endsOf({ x: 0, y: 100 }, 47, { x: 400, y: 0 }, 60);
  expect(ends.source).toEqual({ x: WIDTH, y: 147, out: 1 });
  expect(ends.target).toEqual({ x: 400, y: 60, out: -1 });
  expect(pathOf(ends)).toMatch(/^M220 147C.* 400 60$/);
});

describe('lines arriving at one side', () => {
  test('one arrives in the middle', () => {
    expect(slots([300], 48, 120)).toEqual([48]);
  });

  test('several are spaced, in the order of where they come from', () => {
    expect(slots([300, 100], 48, 120)).toEqual([54, 42]);
  });

  test('many stay within the model', () => {
    const places = slots(
      Array.from({ length: 30 }, (_, i) => i),
      48,
      88,
    );
    expect(Math.min(...places)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...places)).toBeLessThanOrEqual(78);
  });
});
