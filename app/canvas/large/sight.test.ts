import { expect, test } from 'vitest';
import { holds } from '../../core/drawing/boxes.ts';
import { regionFinder, sightOf } from './sight.ts';

test('the sight is what the frame shows of the canvas', () => {
  expect(sightOf([100, -50, 0.5], 800, 600)).toEqual({
    x: -200,
    y: 100,
    width: 1600,
    height: 1200,
  });
});

test('the region stays while the sight moves in it, and comes along when the sight leaves it', () => {
  const regionOf = regionFinder();
  const at = (x: number, zoom = 1) => sightOf([-x, 0, zoom], 1000, 500);
  const first = regionOf(at(0));
  expect(holds(first, at(0))).toBe(true);
  expect(regionOf(at(350))).toBe(first);
  const next = regionOf(at(450));
  expect(next).not.toBe(first);
  expect(holds(next, at(450))).toBe(true);
});

test('the region shrinks once the sight is a small part of it', () => {
  const regionOf = regionFinder();
  const wide = regionOf(sightOf([0, 0, 0.5], 1000, 500));
  expect(regionOf(sightOf([0, 0, 0.8], 1000, 500))).toBe(wide);
  expect(regionOf(sightOf([0, 0, 2], 1000, 500))).not.toBe(wide);
});
