import { expect, test } from 'vitest';
import { aDesign, fk, modelIn } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { resolve } from './resolve.ts';

const namesOf = (name: string, models: Readonly<Record<string, GivenModel>>): string[] => {
  const design = aDesign('A', models);
  const found = resolve(design).byId.get(modelIn(design, name).id);
  return found?.fields.map((field) => field.name) ?? [];
};
const abstract = { abstract: true };
const titled: Exclude<GivenModel, string> = {
  title: 'TextField',
  size: 'TextField',
  Meta: abstract,
};

test.each<[string, Exclude<GivenModel, string>]>([
  ['a method', { __code__: 'def title(self):\n    return ""' }],
  ['a value', { __code__: 'title = None' }],
  ['a manager', { __managers__: { title: 'models.Manager()' } }],
])('%s of the class hides a field of an abstract base', (_, body) => {
  expect(namesOf('B', { A: titled, B: { __bases__: ['A'], ...body } })).toEqual(['id', 'size']);
});

test('what a nearer model has hides a field too, a method of one that is no direct base included', () => {
  const far: GivenModel = { __code__: 'def title(self): ...', Meta: abstract };
  const near: GivenModel = { __bases__: ['Far'], Meta: abstract };
  expect(
    namesOf('B', { Far: far, Near: near, A: titled, B: { __bases__: ['Near', 'A'] } }),
  ).toEqual(['id', 'size']);
});

test('a method of a direct abstract base hides nothing of another', () => {
  const near: GivenModel = { __code__: 'def title(self): ...', Meta: abstract };
  expect(namesOf('B', { Near: near, A: titled, B: { __bases__: ['Near', 'A'] } })).toEqual([
    'id',
    'title',
    'size',
  ]);
});

test('the attribute of a key hides a field of that name', () => {
  const models: Record<string, GivenModel> = {
    A: { owner_id: 'TextField', Meta: abstract },
    B: { __bases__: ['A'], owner: fk('B') },
  };
  expect(namesOf('B', models)).toEqual(['id', 'owner']);
});

test('code of an abstract class that takes the name of its field takes it away for all', () => {
  const models: Record<string, GivenModel> = {
    A: { ...titled, __code__: 'title = None' },
    B: { __bases__: ['A'] },
  };
  expect(namesOf('B', models)).toEqual(['id', 'size']);
});

test('a link to a parent that Django makes has the default reverse name', () => {
  const design = aDesign('A', {
    A: {},
    B: { __bases__: ['A'], Meta: { default_related_name: 'bees' } },
  });
  expect(resolve(design).relations.map(({ accessor }) => accessor)).toEqual(['bees']);
});
