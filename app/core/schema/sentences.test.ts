import { describe, expect, test } from 'vitest';
import { aDesign, fk, m2m, missing, o2o } from '../../testing/builders.ts';
import type { GivenField } from '../../testing/builders.ts';
import { resolve } from './resolve.ts';
import {
  article,
  quantity,
  relationSentence,
  reverseSentence,
  toldOf,
  toldOfProposal,
} from './sentences.ts';

const sentence = (field: GivenField, name = 'post') => {
  const design = aDesign('A', { Post: {}, Comment: { [name]: field } });
  return resolve(design).relations.map((relation) => relationSentence(toldOf(relation)))[0];
};
const selfSentence = (name: string, field: GivenField) =>
  resolve(aDesign('A', { Person: { [name]: field } })).relations.map((relation) =>
    relationSentence(toldOf(relation)),
  )[0];

describe('both ends of a relation in words', () => {
  test.each([
    [
      'a required key',
      fk('Post'),
      'Each Comment belongs to exactly one Post; a Post has any number of Comments.',
    ],
    [
      'a key that may be none',
      fk('Post', { null: true }),
      'Each Comment may belong to one Post; a Post has any number of Comments.',
    ],
    [
      'a one-to-one',
      o2o('Post'),
      'Each Comment belongs to exactly one Post; a Post has at most one Comment.',
    ],
    [
      'a many-to-many',
      m2m('Post'),
      'Each Comment has any number of Posts; a Post has any number of Comments.',
    ],
    [
      'at least one',
      fk('Post', { reverse_min: 1 }),
      'Each Comment belongs to exactly one Post; a Post has at least one Comment.',
    ],
    [
      'at least two',
      fk('Post', { reverse_min: 2 }),
      'Each Comment belongs to exactly one Post; a Post has at least 2 Comments.',
    ],
  ] as const)('%s', (_, field, expected) => {
    expect(sentence(field)).toBe(expected);
  });

  test('a target that is missing is called by the name it was given', () => {
    expect(sentence(['ForeignKey', { to: missing('blog.Post') }])).toMatch(
      /exactly one blog\.Post/,
    );
  });

  test('a relation to the model itself is told by its name', () => {
    expect(selfSentence('parent', fk('self', { null: true }))).toBe(
      'Each Person may have one other Person as its parent; a Person has any number of People whose parent it is.',
    );
    expect(selfSentence('friends', m2m('self', { symmetrical: false }))).toBe(
      'Each Person has any number of People as its friends; a Person is among the friends of any number of People.',
    );
  });
});

test.each([
  [{ min: 0, max: Infinity }, 'any number of'],
  [{ min: 1, max: Infinity }, 'at least one'],
  [{ min: 3, max: Infinity }, 'at least 3'],
  [{ min: 0, max: 1 }, 'at most one'],
  [{ min: 0, max: 4 }, 'at most 4'],
  [{ min: 1, max: 1 }, 'exactly one'],
  [{ min: 7, max: 7 }, 'exactly 7'],
  [{ min: 2, max: 5 }, '2 to 5'],
])('%o is %s', (range, expected) => {
  expect(quantity(range)).toBe(expected);
});

test.each([
  ['Author', 'an'],
  ['Order', 'an'],
  ['Umbrella', 'an'],
  ['User', 'a'],
  ['Unit', 'a'],
  ['Utility', 'a'],
  ['Book', 'a'],
  ['European', 'a'],
])('an article before %s: %s', (name, expected) => {
  expect(article(name)).toBe(expected);
});

test('the names of models stand apart, so that they can be set in bold', () => {
  const told = toldOfProposal('oneToMany', 'Comment', 'Author', 'author');
  expect(reverseSentence(told)).toEqual([
    'An ',
    { name: 'Author' },
    ' has any number of ',
    { name: 'Comments' },
    '',
  ]);
});

test('what is only proposed is told as it would be', () => {
  expect(relationSentence(toldOfProposal('oneToMany', 'Category', 'Category', 'parent'))).toMatch(
    /^Each Category may have one other Category as its parent/,
  );
  expect(relationSentence(toldOfProposal('oneToOne', 'Profile', 'User', 'user'))).toBe(
    'Each Profile belongs to exactly one User; a User has at most one Profile.',
  );
});
