import { expect, test } from 'vitest';
import { checkDesign } from '../core/constraints/checkDesign.ts';
import { resolve } from '../core/schema/resolve.ts';
import { aDesign, missing } from '../testing/builders.ts';
import type { GivenModel } from '../testing/builders.ts';
import { folded } from './folded.ts';

const findings = (models: Readonly<Record<string, GivenModel>>) =>
  checkDesign(resolve(aDesign('A', models)));
const base: GivenModel = { sub__title: 'TextField', Meta: { abstract: true } };
const child: GivenModel = { __bases__: ['Base'] };

test('a finding about a field of an abstract model is told once, and in how many others it is', () => {
  const all = findings({ Base: base, B: child, C: child, D: child });
  expect(all).toHaveLength(3);
  const [first, ...rest] = folded(all);
  expect(rest).toEqual([]);
  expect(first?.message).toBe(
    'The name of B.sub__title has two underscores in a row. So it is in 2 other models with this field.',
  );
  expect(first?.also).toEqual(all.slice(1).map(({ at }) => at));
  expect(first?.fixes).toBe(all[0]?.fixes);
});

test('one other model is called so', () => {
  const [first] = folded(findings({ Base: base, B: child, C: child }));
  expect(first?.message).toMatch(/So it is in another model with this field\.$/);
});

test('findings of one model, of several fields and of none stay as they are', () => {
  const all = findings({
    B: { sub__title: 'TextField', a__b: 'TextField', Meta: { ordering: ['x', 'y'].map(missing) } },
    C__: { sub__title: 'TextField' },
  });
  expect(all.length).toBeGreaterThan(4);
  expect(folded(all)).toEqual(all);
});

test('the list is made once', () => {
  const all = findings({ Base: base, B: child, C: child });
  expect(folded(all)).toBe(folded(all));
});
