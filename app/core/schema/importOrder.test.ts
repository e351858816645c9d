import { expect, test } from 'vitest';
import type { GivenModel } from '../../testing/builders.ts';
import { aDesign, fk, m2m } from '../../testing/builders.ts';
import { resolve } from './resolve.ts';
import { importOrder } from './importOrder.ts';

const order = (models: Readonly<Record<string, GivenModel>>) =>
  importOrder(resolve(aDesign('A', models)).models).map(({ model }) => model.name);

test('without relations the order stays', () => {
  expect(order({ C: {}, A: {}, B: {} })).toEqual(['C', 'A', 'B']);
});

test('targets come first, each as near to its place as can be', () => {
  expect(order({ A: { b: fk('B') }, X: {}, B: { c: m2m('C') }, C: { own: fk('self') } })).toEqual([
    'C',
    'B',
    'A',
    'X',
  ]);
});

test('a circle is broken somewhere', () => {
  expect(order({ A: { b: fk('B') }, B: { c: fk('C') }, C: { a: fk('A') } })).toEqual([
    'C',
    'B',
    'A',
  ]);
});

test('a class comes after the one whose Meta its own extends, whatever relations ask for', () => {
  expect(
    order({
      Base: { next: fk('Late'), Meta: { abstract: true } },
      Early: { __meta_bases__: ['Base'] },
      Late: { __bases__: ['Early'] },
    }),
  ).toEqual(['Base', 'Early', 'Late']);
});

test('a long chain is no trouble', () => {
  const count = 400;
  const models = Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `M${n}`,
      n + 1 < count ? { next: fk(`M${n + 1}`) } : {},
    ]),
  );
  expect(order(models)[0]).toBe(`M${count - 1}`);
});
