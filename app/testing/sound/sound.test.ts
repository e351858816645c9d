import { describe, expect, test } from 'vitest';
import { checkDesign } from '../../core/constraints/checkDesign.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { mistaken, mistakenDesign } from './mistakenDesigns.ts';
import { mistakes } from './mistakes.ts';
import { soundDesign } from './soundDesigns.ts';

const seeds = Array.from({ length: 40 }, (_, n) => n + 1);

test.each(seeds)('sound design %i has no errors', (seed) => {
  const findings = checkDesign(resolve(soundDesign(seed)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

describe('a mistake made on purpose gives its check', () => {
  test.each(Object.keys(mistakes))('%s', (check) => {
    for (const seed of [1, 2, 3, 4]) {
      const findings = checkDesign(resolve(mistaken('M', [check], seed)));
      const told = findings.flatMap(({ django, along }) => [django, ...along]);
      expect(told).toContain(check);
    }
  });
});

test('mistakes can be made together', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    expect(mistakenDesign(seed).models.length).toBeGreaterThan(0);
  }
});
