import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../core/design/design.ts';
import { GRID } from '../core/design/design.ts';
import { parse } from '../core/text/parseDesign.ts';
import { print } from '../core/text/printDesign.ts';
import { anyDesign } from '../testing/arbitraries.ts';
import { aDesign, fk, modelIn } from '../testing/builders.ts';
import { heightOf, WIDTH } from './freePlace.ts';
import { withPlaces } from './places.ts';
import { withoutPositions } from './sharing/share.ts';

const shop = aDesign('Shop', {
  Category: { parent: fk('Category'), at: { x: 0, y: 0 } },
  Product: { category: fk('Category'), name: 'CharField', at: { x: 320, y: 0 } },
  Line: { product: fk('Product'), at: { x: 640, y: 100 } },
  Voucher: { code: 'SlugField', at: { x: 0, y: 400 } },
});

const placeIn = (design: Design, name: string) => modelIn(design, name).position;

test('what has its place keeps it', () => {
  expect(withPlaces(shop)).toBe(shop);
});

test('a model that points at another stands to the right of it', () => {
  const placed = withPlaces(withoutPositions(shop));
  const [category, product, line] = ['Category', 'Product', 'Line'].map(
    (name) => placeIn(placed, name).x,
  );
  expect(category).toBeLessThan(product ?? 0);
  expect(product).toBeLessThan(line ?? 0);
});

test('what is new in a text goes below what has a place', () => {
  const text = `${print(shop)}\n[crm]\n\nLead\n  name char 20\n\nDeal\n  lead fk\n`;
  const parsed = parse(text);
  if (!parsed.ok) throw new Error('the text is right');
  const placed = withPlaces(parsed.design);
  for (const name of ['Category', 'Product', 'Line', 'Voucher']) {
    expect(placeIn(placed, name)).toEqual(placeIn(shop, name));
  }
  for (const name of ['Lead', 'Deal']) expect(placeIn(placed, name).y).toBeGreaterThan(400);
});

test('models that point at one another in a circle have places, too', () => {
  const circle = aDesign('Circle', { A: { b: fk('B') }, B: { c: fk('C') }, C: { a: fk('A') } });
  const placed = withPlaces(withoutPositions(circle));
  expect(new Set(placed.models.map(({ position }) => position.x)).size).toBe(3);
});

test('no two lie on one another, in any design whose positions were left out', () => {
  fc.assert(
    fc.property(anyDesign(), (given) => {
      const design = withPlaces(withoutPositions(given));
      const boxes = boxesOf(design);
      boxes.forEach((a, i) => {
        expect([a.x % GRID, a.y % GRID].map(Math.abs)).toEqual([0, 0]);
        for (const b of boxes.slice(i + 1)) expect(isApart(a, b)).toBe(true);
      });
    }),
  );
});

test('three hundred models make no column that is longer than all of it is wide', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i): [string, Record<string, string>] => [
      `Model${i}`,
      { name: 'CharField' },
    ]),
  );
  const boxes = boxesOf(withPlaces(withoutPositions(aDesign('Many', many))));
  const width = Math.max(...boxes.map(({ x }) => x)) + WIDTH;
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  expect(height).toBeLessThan(width);
});

test('a chain of thousands of models is placed too', () => {
  const count = 5000;
  const models = Array.from(
    { length: count },
    (_, n) => `M${n}\n  next fk M${Math.min(n + 1, count - 1)}\n`,
  );
  const parsed = parse(`cardinal 1 Chain\n\n[a]\n\n${models.join('\n')}`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.reason);
  const placed = withPlaces(parsed.design).models.map(({ position: { x, y } }) => `${x} ${y}`);
  expect(new Set(placed).size).toBe(count);
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxesOf = (design: Design): readonly Box[] => [
  ...design.models.map((model) => ({
    ...model.position,
    width: WIDTH,
    height: heightOf(design, model),
  })),
  ...design.notes.map(({ position }) => ({ ...position, width: 200, height: 120 })),
];

const isApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
