import { expect, test } from 'vitest';
import { aDesign } from '../testing/builders.ts';
import { freePlace } from './freePlace.ts';

test('on an empty canvas a new model goes where one looks', () => {
  expect(freePlace(aDesign('Shop', {}), { x: 500, y: 300 })).toEqual({ x: 400, y: 240 });
});

test('it goes beside what lies there rather than below, with room for a line between', () => {
  const fields = { a: 'CharField', b: 'CharField', c: 'CharField' };
  const design = aDesign('Shop', { Order: { ...fields, at: { x: 400, y: 240 } } });
  const { x } = freePlace(design, { x: 500, y: 300 });
  expect(Math.abs(x - 400)).toBeGreaterThanOrEqual(320);
});

test('it keeps clear of what lies there, and stays near', () => {
  const fields = { a: 'CharField', b: 'CharField', c: 'CharField' };
  const design = aDesign('Shop', { Order: { ...fields, at: { x: 400, y: 240 } } });
  const { x, y } = freePlace(design, { x: 500, y: 300 });
  const clear = Math.abs(x - 400) >= 260 || y >= 240 + 34 + 4 * 26 || y + 68 <= 240;
  expect(clear).toBe(true);
  expect(Math.hypot(x - 390, y - 232)).toBeLessThan(400);
});

test('it goes to the right rather than to the left, as one reads', () => {
  const middle = { x: 517, y: 303 };
  const first = freePlace(aDesign('Shop', {}), middle);
  const fields = { a: 'CharField', b: 'CharField', c: 'CharField' };
  const design = aDesign('Shop', { Order: { ...fields, at: first } });
  expect(freePlace(design, middle)).toEqual({ x: first.x + 320, y: first.y });
});
