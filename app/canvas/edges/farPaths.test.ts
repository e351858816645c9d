import { expect, test } from 'vitest';
import { resolve } from '../../core/schema/resolve.ts';
import { aDesign, fk, m2m } from '../../testing/builders.ts';
import { bundlesOf } from './farPaths.ts';
import { edgeMaker } from './toEdges.ts';

const edges = edgeMaker()(
  resolve(
    aDesign('Shop', {
      'shop.Category': { name: 'CharField' },
      'shop.Tag': { name: 'CharField' },
      'shop.Product': {
        category: fk('shop.Category'),
        second: fk('shop.Category', { related_name: 'seconds' }),
        tags: m2m('Tag', { through: 'Tagging' }),
      },
      'shop.Tagging': { product: fk('Product'), tag: fk('Tag') },
    }),
  ),
);

test('lines that look alike are one path, and every line is in one', () => {
  const bundles = bundlesOf(edges);
  expect(bundles.map(({ look }) => look).toSorted()).toEqual(['plain', 'through']);
  const lines = bundles.map(({ look, path }) => [look, path.match(/M/g)?.length]);
  expect(Object.fromEntries(lines)).toEqual({ plain: 4, through: 1 });
});
