import { expect, test } from 'vitest';
import { boundsOf, common, grown, holds, meets } from './boxes.ts';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

test('the box around several reaches from the first edge to the last; there is none around nothing', () => {
  expect(boundsOf([box(0, 5), box(-20, 30, 5, 5)])).toEqual(box(-20, 5, 30, 30));
  expect(boundsOf([])).toBeNull();
});

test('boxes that only touch have nothing in common', () => {
  expect(meets(box(0, 0), box(10, 0))).toBe(false);
  expect(common(box(0, 0), box(10, 0))).toBeNull();
  expect(common(box(0, 0), box(9, 8))).toEqual(box(9, 8, 1, 2));
});

test('a box holds itself, and nothing that reaches out of it', () => {
  expect(holds(box(0, 0), box(0, 0))).toBe(true);
  expect(holds(box(0, 0), box(1, 0))).toBe(false);
  expect(holds(grown(box(0, 0), { x: 1, y: 0 }), box(1, 0))).toBe(true);
});
