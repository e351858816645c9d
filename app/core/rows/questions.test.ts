import { expect, test } from 'vitest';
import { aDesign, fk, o2o } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { resolve } from '../schema/resolve.ts';
import type { Cell } from './population.ts';
import { questionsOn } from './questions.ts';

function asked(visit: GivenModel, users: readonly Cell[]) {
  const schema = resolve(aDesign('A', { 'a.User': {}, 'a.Visit': visit }));
  const model = schema.models.at(-1);
  if (!model) throw new Error('there are models');
  return questionsOn(
    model,
    users.map((user) => ({ user })),
  ).map(({ text, kind }) => [kind, text]);
}

test('a key that never repeats may be a one-to-one', () => {
  const never = ['oneToOne', 'No User repeats in 3 rows of Visit: has a User at most one Visit?'];
  expect(asked({ user: fk('User') }, [1, 2, null, 3])).toEqual([never]);
  expect(asked({ user: fk('User') }, [1, 2])).toEqual([]);
  expect(asked({ user: fk('User') }, [1, 2, 2])).toEqual([]);
  expect(asked({ user: fk('User', { unique: true }) }, [1, 2, 3])).toEqual([]);
});

test('a one-to-one that repeats may be a key of many', () => {
  const repeats = [
    'oneToMany',
    'The User 2 is in 2 rows of Visit: may a User have several Visits?',
  ];
  expect(asked({ user: o2o('User') }, [1, 2, 2])).toEqual([repeats]);
  expect(asked({ user: o2o('User') }, [1, 2, null, null])).toEqual([]);
  expect(asked({ user: o2o('User', { primary_key: true }) }, [1, 1])).toEqual([]);
});
