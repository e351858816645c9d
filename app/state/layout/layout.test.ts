import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design, Position } from '../../core/design/design.ts';
import { GRID } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { archipelago } from '../../testing/archipelago.ts';
import { aDesign, fk, modelIn } from '../../testing/builders.ts';
import { crossroads } from '../../testing/canvas/crossroads.ts';
import { heightOf, WIDTH } from '../freePlace.ts';
import { movedTo } from '../moved.ts';
import { assemble } from './assemble.ts';
import { layPiece } from './layPiece.ts';
import type { Manner } from './layPiece.ts';
import { pack } from './packing.ts';
import { piecesOf } from './pieces.ts';

const allOf = ({ models }: Design): ReadonlySet<ModelId> => new Set(models.map(({ id }) => id));

function tidied(design: Design, chosen = allOf(design), manner: Manner = 'layered'): Design {
  const pieces = piecesOf(design, chosen);
  const laid = pieces.map((piece) => layPiece(piece, manner));
  return movedTo(design, assemble(design, pieces, laid));
}

/** Pairs of models that lie on each other. */
function onEachOther(design: Design): readonly string[] {
  const boxes = design.models.map((model) => ({
    ...model.position,
    name: model.name,
    bottom: model.position.y + heightOf(design, model),
  }));
  return boxes.flatMap((a, n) =>
    boxes.slice(n + 1).flatMap((b) => {
      const isBeside = a.x + WIDTH <= b.x || b.x + WIDTH <= a.x;
      return isBeside || a.bottom <= b.y || b.bottom <= a.y ? [] : [`${a.name} ${b.name}`];
    }),
  );
}

const place = (design: Design, name: string): Position => modelIn(design, name).position;

test('whatever is tidied, no model lies on another, and all stand on the grid', () => {
  const manners = fc.constantFrom<Manner>('layered', 'compact');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), manners, (seed, manner) => {
      const design = archipelago(seed, 8);
      const after = tidied(design, allOf(design), manner);
      expect(onEachOther(after)).toEqual([]);
      for (const { position } of after.models) {
        expect([Math.abs(position.x % GRID), Math.abs(position.y % GRID)]).toEqual([0, 0]);
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a model stands to the right of those it points at', () => {
  const design = aDesign('Shop', {
    Category: {},
    Product: { category: fk('Category') },
    Order: { product: fk('Product') },
  });
  const after = tidied(design);
  expect(place(after, 'Category').x).toBeLessThan(place(after, 'Product').x);
  expect(place(after, 'Product').x).toBeLessThan(place(after, 'Order').x);
});

test('the models of an app stand together', () => {
  const after = tidied(crossroads(100));
  const bounds = [...new Set(after.models.map(({ app }) => app))].map((app) => {
    const own = after.models.filter((model) => model.app === app);
    return {
      left: Math.min(...own.map(({ position }) => position.x)),
      right: Math.max(...own.map(({ position }) => position.x + WIDTH)),
      top: Math.min(...own.map(({ position }) => position.y)),
      bottom: Math.max(...own.map((model) => model.position.y + heightOf(after, model))),
    };
  });
  for (const [n, a] of bounds.entries()) {
    for (const b of bounds.slice(n + 1)) {
      const isBeside = a.right <= b.left || b.right <= a.left;
      expect(isBeside || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
  }
});

test('what is not chosen stays, and what is chosen comes to lie clear of it', () => {
  const design = crossroads(60);
  const chosen = new Set(design.models.slice(10, 30).map(({ id }) => id));
  const after = tidied(design, chosen);
  const others = ({ models }: Design) => models.filter(({ id }) => !chosen.has(id));
  expect(others(after)).toEqual(others(design));
  expect(onEachOther(after)).toEqual([]);
});

test('a note goes with the model next to it', () => {
  const before: Design = {
    ...crossroads(20),
    notes: [
      { id: 'n1' as Design['notes'][number]['id'], text: 'here', position: { x: 20, y: -140 } },
    ],
  };
  const after = tidied(before);
  const distance = ({ models: [model], notes: [note] }: Design) => [
    (note?.position.x ?? 0) - (model?.position.x ?? 0),
    (note?.position.y ?? 0) - (model?.position.y ?? 0),
  ];
  expect(distance(after)).toEqual(distance(before));
});

test('all the models round a hub do not make one high column', () => {
  const points = Array.from({ length: 60 }, (_, n) => [`M${n}`, { hub: fk('Hub') }] as const);
  const design = aDesign('Star', { Hub: {}, ...Object.fromEntries(points) });
  const [star] = piecesOf(design, allOf(design));
  const { width, height } = layPiece(star ?? { app: '', models: [], links: [] }, 'layered');
  expect(height).toBeLessThan(1.5 * width);
});

test('boxes are packed in their order, without touching', () => {
  const boxes = [300, 200, 500, 100].map((width, n) => ({ id: String(n), width, height: 100 }));
  const { places, width, height } = pack(boxes, { x: 10, y: 20 });
  expect([...places.keys()]).toEqual(['0', '1', '2', '3']);
  expect(places.get('0')).toEqual({ x: 0, y: 0 });
  expect(width).toBeGreaterThanOrEqual(500);
  expect(height).toBeGreaterThan(100);
});
