import { expect, test } from 'vitest';
import type { Position } from '../../core/design/design.ts';
import { aDesign, modelIn } from '../../testing/builders.ts';
import { heightOf, WIDTH } from '../freePlace.ts';
import { movedTo } from '../moved.ts';
import { aligned, distributed } from './align.ts';
import type { Line } from './align.ts';

const given = aDesign('Three', {
  A: {},
  B: { name: 'CharField', note: 'TextField' },
  C: { name: 'CharField' },
});
const ids = given.models.map(({ id }) => id);
const design = movedTo(given, {
  [ids[0] ?? '']: { x: 0, y: 0 },
  [ids[1] ?? '']: { x: 100, y: 400 },
  [ids[2] ?? '']: { x: 1000, y: 40 },
});
const height = (name: string): number => heightOf(design, modelIn(design, name));
const along = (places: Readonly<Record<string, Position>>, axis: 'x' | 'y') =>
  ids.map((id) => places[id]?.[axis]);

const expected: Readonly<Record<Line, readonly (number | undefined)[]>> = {
  left: [0, 0, 0],
  centre: [500, 500, 500],
  right: [1000, 1000, 1000],
  top: [0, 0, 0],
  middle: ['A', 'B', 'C'].map((name) => (400 + height('B')) / 2 - height(name) / 2),
  bottom: ['A', 'B', 'C'].map((name) => 400 + height('B') - height(name)),
};

for (const line of Object.keys(expected) as Line[]) {
  test(`models aligned by their ${line} share it, and keep their other place`, () => {
    const [axis, other] = ['left', 'centre', 'right'].includes(line)
      ? (['x', 'y'] as const)
      : (['y', 'x'] as const);
    const places = aligned(design, ids, line);
    expect(along(places, axis)).toEqual(expected[line]);
    expect(along(places, other)).toEqual(design.models.map(({ position }) => position[other]));
  });
}

test('the gaps between distributed models are the same, and the outermost stay', () => {
  const places = distributed(design, ids, 'x');
  expect(along(places, 'x')).toEqual([0, (1000 - WIDTH) / 2 + WIDTH / 2, 1000]);
  expect(along(places, 'y')).toEqual([0, 400, 40]);
});

test('of two models there is nothing to distribute', () => {
  expect(distributed(design, ids.slice(0, 2), 'y')).toEqual({});
});
