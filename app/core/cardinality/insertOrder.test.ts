import { expect, test } from 'vitest';
import { aDesign, code, fk, m2m, o2o } from '../../testing/builders.ts';
import type { GivenModel, GivenRest } from '../../testing/builders.ts';
import { resolve } from '../schema/resolve.ts';
import { insertOrder } from './insertOrder.ts';

const ordered = (models: Readonly<Record<string, GivenModel>>, rest: GivenRest = {}) => {
  const { order, rings } = insertOrder(resolve(aDesign('A', models, rest)));
  return {
    order: order.map(({ model }) => model.name),
    rings: rings.map(({ models: members, insertable, isEveryRow, toLoosen }) => ({
      models: members.map(({ model }) => model.name),
      insertable,
      isEveryRow,
      toLoosen: toLoosen?.map(({ owner, field }) => `${owner.model.name}.${field.name}`),
    })),
  };
};

test('what is needed comes first, whatever may be empty waits', () => {
  const { order, rings } = ordered({
    Comment: { post: fk('Post'), answers: fk('self', { null: true }) },
    Post: { author: fk('User'), tags: m2m('Tag') },
    User: { best: fk('Post', { null: true }) },
    Tag: {},
    Shop: { __bases__: ['Place'] },
    Place: { owner: fk('User') },
  });
  expect(rings).toEqual([]);
  const before = (a: string, b: string) => order.indexOf(a) < order.indexOf(b);
  expect(order).toHaveLength(6);
  expect(before('User', 'Post') && before('Post', 'Comment')).toBe(true);
  expect(before('User', 'Place') && before('Place', 'Shop')).toBe(true);
});

const club = (id: GivenModel = {}): Readonly<Record<string, GivenModel>> => ({
  Team: { captain: fk('Player') },
  Player: { ...(id as object), team: fk('Team') },
});

test('a ring depends on the database, and on a key that is known beforehand', () => {
  const uuid = { id: ['UUIDField', { primary_key: true, default: code('uuid.uuid4') }] } as const;
  const ring = (models: Readonly<Record<string, GivenModel>>, database: 'sqlite' | 'mysql') =>
    ordered(models, { settings: { database } }).rings[0]?.insertable;
  expect(ring(club(), 'sqlite')).toBe('no-key');
  expect(ring(club(uuid), 'sqlite')).toBe('together');
  expect(ring(club(uuid), 'mysql')).toBe('never');
  const unlooked = { ...club(uuid), Team: { captain: fk('Player', { db_constraint: false }) } };
  expect(ring(unlooked, 'mysql')).toBe('together');
  const node = { parent: fk('self') };
  expect(ring({ Node: node }, 'mysql')).toBe('no-key');
  expect(ring({ Node: { ...uuid, ...node } }, 'mysql')).toBe('together');
  expect(ring({ ...club(uuid), Team: { captain: fk('Player'), of: fk('self') } }, 'mysql')).toBe(
    'never',
  );
});

test('a tight ring hurts every row, a loose one only the first', () => {
  const desks = {
    Desk: { owner: o2o('Employee') },
    Employee: { desk: o2o('Desk') },
  };
  expect(ordered(desks).rings.map(({ isEveryRow }) => isEveryRow)).toEqual([true]);
  expect(ordered(club()).rings.map(({ isEveryRow }) => isEveryRow)).toEqual([false]);
});

test('the fewest keys that leave no ring are found', () => {
  const two = ordered({
    A: { b: fk('B'), c: fk('C') },
    B: { a: fk('A') },
    C: { a: fk('A') },
  });
  expect(two.rings).toMatchObject([{ models: ['A', 'B', 'C'], toLoosen: ['A.b', 'A.c'] }]);
  const one = ordered({
    A: { b: fk('B') },
    B: { c: fk('C'), d: fk('D') },
    C: { a: fk('A') },
    D: { a: fk('A') },
  });
  expect(one.rings).toMatchObject([{ toLoosen: ['A.b'] }]);
  expect(ordered({ Node: { parent: fk('self') } }).rings).toMatchObject([
    { models: ['Node'], toLoosen: ['Node.parent'] },
  ]);
});

test('steps hold what can be filled at the same time, a ring in one of its own depth', () => {
  const { steps, needs } = insertOrder(
    resolve(
      aDesign('A', {
        Comment: { post: fk('Post'), answers: fk('self', { null: true }) },
        Post: { author: fk('Player') },
        Tag: {},
        ...club(),
        Fan: { of: fk('Team'), likes: m2m('Tag') },
      }),
    ),
  );
  expect(steps.map(({ models }) => models.map(({ model }) => model.name))).toEqual([
    ['Tag', 'Team', 'Player'],
    ['Post', 'Fan'],
    ['Comment'],
  ]);
  expect(steps.map(({ rings }) => rings.length)).toEqual([1, 0, 0]);
  const names = [...needs].map(([{ model }, keys]) => [model.name, keys.map((k) => k.field.name)]);
  expect(Object.fromEntries(names)).toEqual({
    Comment: ['post'],
    Post: ['author'],
    Team: ['captain'],
    Player: ['team'],
    Fan: ['of'],
  });
  expect(insertOrder(resolve(aDesign('A', {}))).steps).toEqual([]);
});
