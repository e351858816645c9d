import { expect, test } from 'vitest';
import { aDesign, code, external, fk, m2m, o2o } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { resolve } from '../schema/resolve.ts';
import { decide } from './decide.ts';
import { fromSchema, modelOf } from './fromSchema.ts';

const drawn = (models: Readonly<Record<string, GivenModel>>) => {
  const schema = resolve(aDesign('A', models));
  const { network, origins } = fromSchema(schema);
  const name = (id: string) => modelOf(schema, id).model.name;
  const range = ({ min, max }: { min: number; max: number }) =>
    `${min}..${max === Infinity ? '*' : max}`;
  return {
    classes: network.classes.map(({ id }) => name(id)),
    links: network.links.map(
      ({ a, b, perA, perB, simple }) =>
        `${name(a)} ${range(perA)} ${name(b)} ${range(perB)}${simple ? ' simple' : ''}`,
    ),
    saidBy: [...origins.values()].map(({ min, max }) =>
      [min, max].map(({ relation, end }) => `${relation.field.name}.${end}`).join(' '),
    ),
    sizes: () => {
      const decision = decide(
        network,
        network.classes.map(({ id }) => id),
      );
      return decision.possible === true
        ? Object.fromEntries([...decision.sizes].map(([id, size]) => [name(id), Number(size)]))
        : decision.possible;
    },
  };
};

test('each kind of field has the bounds Django gives it', () => {
  const { links } = drawn({
    User: external,
    Post: {
      author: fk('User'),
      editor: fk('User', { null: true }),
      page: fk('User', { unique: true }),
      home: o2o('User'),
      away: o2o('User', { null: true }),
      tags: m2m('User'),
    },
  });
  expect(links).toEqual([
    'Post 1..1 User 0..*',
    'Post 0..1 User 0..*',
    'Post 1..1 User 0..1',
    'Post 1..1 User 0..1',
    'Post 0..1 User 0..1',
    'Post 0..* User 0..* simple',
  ]);
});

test('abstract models are no classes, their keys are links of each model that has them; a proxy is its base', () => {
  const { classes, links } = drawn({
    Owned: { Meta: { abstract: true }, owner: fk('Person') },
    Person: {},
    VIP: { __bases__: ['Person'], Meta: { proxy: true } },
    Car: { __bases__: ['Owned'] },
    Boat: { __bases__: ['Owned'], captain: fk('VIP') },
    Ferry: { __bases__: ['Boat'] },
  });
  expect(classes).toEqual(['Person', 'Car', 'Boat', 'Ferry']);
  expect(links.toSorted()).toEqual([
    'Boat 1..1 Person 0..*',
    'Boat 1..1 Person 0..*',
    'Car 1..1 Person 0..*',
    'Ferry 1..1 Boat 0..1',
  ]);
});

test('a many-to-many through a model says how many of its rows there are', () => {
  const { links, saidBy } = drawn({
    Film: { actors: m2m('Actor', { through: 'Part', forward_min: 4, reverse_max: 9 }) },
    Actor: {},
    Part: { film: fk('Film', { reverse_max: 7 }), actor: fk('Actor') },
  });
  expect(links).toEqual(['Part 1..1 Film 4..7', 'Part 1..1 Actor 0..9']);
  expect(saidBy).toEqual(['actors.forward film.reverse', 'actor.reverse actors.reverse']);
});

test('its pairs are different ones only where the model says so', () => {
  const film = (Meta: Record<string, unknown>) =>
    drawn({
      Film: { actors: m2m('Actor', { through: 'Part', forward_min: 4, reverse_min: 5 }) },
      Actor: {},
      Part: { film: fk('Film'), actor: fk('Actor'), Meta: Meta as GivenModel & object },
    } as Readonly<Record<string, GivenModel>>).sizes();
  const distinct = { Film: 5, Actor: 4, Part: 20 };
  expect(film({})).toEqual({ Film: 1, Actor: 1, Part: 5 });
  expect(film({ unique_together: [['film', 'actor']] })).toEqual(distinct);
  const constraint = (more: string) => ({
    constraints: code(`[models.UniqueConstraint(fields=["actor", "film"], name="once"${more})]`),
  });
  expect(film(constraint(''))).toEqual(distinct);
  expect(film(constraint(', condition=models.Q(lead=True)'))).toEqual({
    Film: 1,
    Actor: 1,
    Part: 5,
  });
});

test('friends are as many either way', () => {
  const { links, sizes } = drawn({
    Person: { friends: m2m('self', { forward_min: 2, forward_max: 3 }) },
  });
  expect(links).toEqual(['Person 2..3 Person 2..3 simple']);
  expect(sizes()).toEqual({ Person: 2 });
});

test('a relation through a model whose keys can’t be told says nothing', () => {
  const { links } = drawn({
    Film: { actors: m2m('Actor', { through: 'Part', forward_min: 4 }) },
    Actor: {},
    Part: { film: fk('Film'), other: fk('Film'), actor: fk('Actor') },
  });
  expect(links).toEqual(['Part 1..1 Film 0..*', 'Part 1..1 Film 0..*', 'Part 1..1 Actor 0..*']);
});
