import { describe, expect, test } from 'vitest';
import { aDesign, fieldIn, modelIn } from '../../testing/builders.ts';
import { baseName } from '../design/bases.ts';
import type { Design } from '../design/design.ts';
import { addBase, overrideField, removeBase, setKind } from './bases.ts';
import { Refusal } from './command.ts';

const places = aDesign('A', {
  Place: {},
  Bar: { __bases__: ['Place'], __meta_bases__: ['Place'] },
  Pub: {},
  Local: { __bases__: ['Bar'], Meta: { proxy: true } },
});
const id = (name: string) => modelIn(places, name).id;
const bases = (design: Design, name: string) =>
  modelIn(design, name).bases.map((base) => baseName(design, base));

describe('a base is added', () => {
  test('behind those that are there', () => {
    const design = addBase.run(places, { model: id('Bar'), base: id('Pub') });
    expect(bases(design, 'Bar')).toEqual(['Place', 'Pub']);
  });

  test('before one that it is made of itself, as Python asks', () => {
    const design = addBase.run(places, { model: id('Pub'), base: id('Place') });
    expect(bases(addBase.run(design, { model: id('Pub'), base: id('Bar') }), 'Pub')).toEqual([
      'Bar',
      'Place',
    ]);
  });

  test.each([
    ['itself', 'Place', 'Place', "Place can't be a base of itself."],
    ['one there already', 'Bar', 'Place', 'Place is a base already.'],
    ['a circle', 'Place', 'Local', "Local is made of Place, so it can't be its base."],
  ])('not %s', (_, model, base, reason) => {
    const add = () => addBase.run(places, { model: id(model), base: id(base) });
    expect(add).toThrow(Refusal);
    expect(add).toThrow(reason);
  });
});

describe('a base is removed', () => {
  test('with what Meta takes from it', () => {
    const bar = modelIn(removeBase.run(places, { model: id('Bar'), base: id('Place') }), 'Bar');
    expect(bar).toMatchObject({ bases: [], metaBases: [] });
  });

  test('and a proxy without one is a proxy no longer', () => {
    const local = modelIn(removeBase.run(places, { model: id('Local'), base: id('Bar') }), 'Local');
    expect(local.meta).toEqual({});
  });

  test('where there is none nothing changes', () => {
    expect(removeBase.run(places, { model: id('Pub'), base: id('Bar') })).toBe(places);
  });
});

test('what a class is replaces what it was', () => {
  const abstract = setKind.run(places, { models: [id('Local'), id('Pub')], kind: 'abstract' });
  expect(modelIn(abstract, 'Local').meta).toEqual({ abstract: true });
  expect(modelIn(abstract, 'Pub').meta).toEqual({ abstract: true });
  const back = setKind.run(abstract, { models: [id('Local')], kind: 'table' });
  expect(modelIn(back, 'Local').meta).toEqual({});
});

test('a field from a base can be made one of the model itself, once', () => {
  const design = aDesign('A', {
    Stamped: { made: ['DateTimeField', { auto_now: true }], Meta: { abstract: true } },
    Book: { __bases__: ['Stamped'], title: 'CharField' },
  });
  const args = { model: modelIn(design, 'Book').id, field: fieldIn(design, 'Stamped.made').id };
  const next = overrideField.run(design, args);
  const { type, options } = fieldIn(next, 'Stamped.made');
  expect(fieldIn(next, 'Book.made')).toMatchObject({ type, options });
  expect(() => overrideField.run(next, args)).toThrow('Book has a field made of its own already.');
});
