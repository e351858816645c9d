import { expect, test } from 'vitest';
import { aDesign, fk, o2o } from '../../testing/builders.ts';
import { resolve } from '../schema/resolve.ts';
import { checkRows } from './checkRows.ts';
import { recordsIn, rowsFromCsv } from './csv.ts';
import type { Row } from './population.ts';
import { questionsOn } from './questions.ts';

const schema = resolve(
  aDesign('A', {
    'a.User': { name: ['CharField', { max_length: 20 }], age: ['IntegerField', { null: true }] },
    'a.Profile': { user: o2o('User'), is_public: 'BooleanField' },
    'a.Post': { user: fk('User') },
  }),
);
const modelOf = (name: string) => {
  const model = schema.models.find((one) => one.model.name === name);
  if (!model) throw new Error(name);
  return model;
};

test('quotes, semicolons, tabs and line ends of every kind', () => {
  expect(recordsIn('a;b\r\n"x;1";"say ""yes"""\r\n')).toEqual([
    ['a', 'b'],
    ['x;1', 'say "yes"'],
  ]);
  expect(recordsIn('a\tb\n1\t"two\nlines"')).toEqual([
    ['a', 'b'],
    ['1', 'two\nlines'],
  ]);
  expect(recordsIn('\ufeffa,b\n\n1,2\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('values become those of their fields, and a key is counted up', () => {
  expect(rowsFromCsv(modelOf('User'), 'NAME,age,shoe\nAda,36,40\nAlan,,41')).toEqual({
    rows: [
      { id: 1, name: 'Ada', age: 36 },
      { id: 2, name: 'Alan', age: null },
    ],
    unknown: ['shoe'],
    left: 0,
  });
  expect(rowsFromCsv(modelOf('Profile'), 'user_id;is_public\n7;yes')?.rows).toEqual([
    { id: 1, user: 7, is_public: true },
  ]);
  expect(rowsFromCsv(modelOf('User'), 'shoe,hat\n1,2')).toBe(null);
});

const messages = (profiles: readonly Row[]): readonly string[] =>
  checkRows(schema, [
    { model: modelOf('User'), rows: [{ id: 1, name: 'Ada', age: 36 }] },
    { model: modelOf('Profile'), rows: profiles },
  ]).map(({ message }) => message);

test('what rows break is told in words', () => {
  expect(messages([{ id: 1, user: 1, is_public: true }])).toEqual([]);
  expect(
    messages([
      { id: 1, user: 1, is_public: true },
      { id: 2, user: 1, is_public: false },
    ]),
  ).toEqual(['Two Profiles for one User: 1, of at most one.']);
  expect(messages([{ id: 1, user: 4, is_public: true }])).toEqual([
    'Profile.user is 4, but there is no such User.',
  ]);
  expect(messages([{ id: 1, user: 1, is_public: 'perhaps' }])).toEqual([
    'Profile.is_public is perhaps, which is not true or false.',
  ]);
  expect(messages([{ id: 1, user: null, is_public: true }])).toEqual([
    'Profile.user may not be empty.',
  ]);
});

test('a key that never repeats is asked about, with how many rows were seen', () => {
  const rows = (...users: readonly number[]): readonly Row[] => users.map((user) => ({ user }));
  expect(questionsOn(modelOf('Post'), rows(1, 2, 3)).map(({ text }) => text)).toEqual([
    'No User repeats in 3 rows of Post: has a User at most one Post?',
  ]);
  expect(questionsOn(modelOf('Post'), rows(1, 2, 2))).toEqual([]);
  expect(questionsOn(modelOf('Post'), rows(1, 2))).toEqual([]);
  expect(questionsOn(modelOf('Profile'), rows(1, 2, 3))).toEqual([]);
});
