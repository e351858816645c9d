import { expect, test } from 'vitest';
import { aDesign, fk, m2m, o2o } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import type { ResolvedRelation } from '../schema/schema.ts';
import { resolve } from '../schema/resolve.ts';
import { deleteOf, goneWith } from './deletes.ts';

const named = ({ owner, field }: ResolvedRelation) => `${owner.model.name}.${field.name}`;

const deleted = (models: Readonly<Record<string, GivenModel>>, name: string) => {
  const schema = resolve(aDesign('A', models));
  const model = schema.models.find((one) => one.model.name === name);
  if (!model) throw new Error(`there is a model called ${name}`);
  const { goes, cleared, stops, short } = deleteOf(schema, model);
  expect(goneWith(model)).toEqual(goes);
  return {
    goes: goes.map(
      ({ model: one, path, rows }) =>
        `${rows.min}..${rows.max} ${one.model.name} by ${path.map(named).join(', ')}`,
    ),
    cleared: cleared.map(({ relation, to }) => `${named(relation)} to ${to}`),
    stops: stops.map(
      ({ relation, by, isAlways, unlessBy }) =>
        `${isAlways ? 'always' : 'may'} ${by} ${named(relation)}${unlessBy ? ` unless by ${unlessBy.map(named).join(', ')}` : ''}`,
    ),
    short: short.map(({ relation, end }) => `${named(relation)} ${end}`),
  };
};

const nothing = { goes: [], cleared: [], stops: [], short: [] };

test('what goes along, how many and by which way; what is cleared', () => {
  const blog = {
    User: {},
    Post: {
      author: fk('User', { on_delete: 'CASCADE', reverse_min: 1, reverse_max: 9 }),
      tags: m2m('Tag', { forward_min: 1 }),
    },
    Comment: {
      post: fk('Post', { on_delete: 'CASCADE', reverse_max: 5 }),
      answers: fk('self', { on_delete: 'CASCADE', null: true }),
    },
    Log: { comment: fk('Comment', { on_delete: 'SET_NULL', null: true }) },
    Tag: {},
  };
  expect(deleted(blog, 'User')).toEqual({
    ...nothing,
    goes: ['1..9 Post by Post.author', '0..Infinity Comment by Post.author, Comment.post'],
    cleared: ['Log.comment to nothing'],
  });
  expect(deleted(blog, 'Tag')).toEqual({ ...nothing, short: ['Post.tags forward'] });
  expect(deleted(blog, 'Post').short).toEqual(['Post.author reverse']);
  expect(deleted(blog, 'Log')).toEqual(nothing);
});

test('what refuses, always or only as long as there are rows', () => {
  const shop = {
    Category: {},
    Product: { category: fk('Category', { on_delete: 'PROTECT', reverse_min: 1 }) },
    Order: { product: fk('Product', { on_delete: 'PROTECT' }) },
    Note: { order: fk('Order', { on_delete: 'DO_NOTHING' }) },
    Trace: { order: fk('Order', { on_delete: 'DO_NOTHING', db_constraint: false }) },
  };
  expect(deleted(shop, 'Category').stops).toEqual(['always PROTECT Product.category']);
  expect(deleted(shop, 'Product').stops).toEqual(['may PROTECT Order.product']);
  expect(deleted(shop, 'Order').stops).toEqual(['may DO_NOTHING Note.order']);
});

test('rows that go along for another reason do not restrict', () => {
  const music = {
    Artist: {},
    Album: { artist: fk('Artist', { on_delete: 'CASCADE', reverse_min: 1 }) },
    Song: {
      artist: fk('Artist', { on_delete: 'CASCADE' }),
      album: fk('Album', { on_delete: 'RESTRICT', reverse_min: 1 }),
    },
  };
  expect(deleted(music, 'Artist').stops).toEqual(['may RESTRICT Song.album unless by Song.artist']);
  expect(deleted(music, 'Album').stops).toEqual(['always RESTRICT Song.album']);
});

test('where more rows refer than can go along, one always restricts', () => {
  const music = (songs: number) => ({
    Artist: {},
    Album: { artist: fk('Artist', { reverse_min: 1 }) },
    Song: {
      artist: fk('Artist', { null: true, reverse_max: 2 }),
      album: fk('Album', { on_delete: 'RESTRICT', reverse_min: songs }),
    },
  });
  const by = 'RESTRICT Song.album unless by Song.artist';
  expect(deleted(music(2), 'Artist').stops).toEqual([`may ${by}`]);
  expect(deleted(music(3), 'Artist').stops).toEqual([`always ${by}`]);
  const tree = { Node: { parent: fk('self', { on_delete: 'RESTRICT', reverse_min: 2 }) } };
  expect(deleted(tree, 'Node').stops).toEqual(['always RESTRICT Node.parent']);
});

test('a child takes its parent row along and leaves the sibling that shares it', () => {
  const places = {
    Place: {},
    Restaurant: { __bases__: ['Place'] },
    Bar: { __bases__: ['Place'] },
    Visit: { place: fk('Place', { on_delete: 'CASCADE' }) },
    Seat: { restaurant: o2o('Restaurant', { on_delete: 'CASCADE' }) },
  };
  expect(deleted(places, 'Restaurant')).toEqual({
    ...nothing,
    goes: [
      '0..1 Seat by Seat.restaurant',
      '1..1 Place by Restaurant.place_ptr',
      '0..Infinity Visit by Restaurant.place_ptr, Visit.place',
    ],
    stops: ['may sibling Bar.place_ptr'],
  });
  expect(deleted(places, 'Place').goes.map((told) => told.split(' ')[1])).toEqual([
    'Restaurant',
    'Bar',
    'Visit',
    'Seat',
  ]);
});

test('what goes along follows CASCADE from model to model, and nothing else', () => {
  const { models } = resolve(
    aDesign('Blog', {
      Site: {},
      Post: { site: fk('Site') },
      Comment: { post: fk('Post'), answers: fk('self', { null: true }) },
      Report: { comment: fk('Comment') },
      Log: { comment: fk('Comment', { on_delete: 'SET_NULL', null: true }) },
    }),
  );
  const further = models.map((one) => [
    one.model.name,
    goneWith(one)
      .map(({ model }) => model.model.name)
      .toSorted(),
  ]);
  expect(Object.fromEntries(further)).toEqual({
    Site: ['Comment', 'Post', 'Report'],
    Post: ['Comment', 'Report'],
    Comment: ['Comment', 'Report'],
    Report: [],
    Log: [],
  });
});

test('rows that go by several ways are counted by all of them', () => {
  const club = {
    User: {},
    Team: { owner: fk('User', { reverse_min: 1, reverse_max: 2 }) },
    Player: {
      team: fk('Team', { reverse_min: 3, reverse_max: 5 }),
      user: fk('User', { reverse_max: 4 }),
    },
    Goal: { player: fk('Player', { on_delete: 'PROTECT', reverse_min: 1 }) },
  };
  const { goes, stops } = deleted(club, 'User');
  expect(goes).toEqual(['1..2 Team by Team.owner', '3..14 Player by Player.user']);
  expect(stops).toEqual(['always PROTECT Goal.player']);
});

test('no more rows go than there may be', () => {
  const week = { Weekday: {}, Shift: { __rows__: '0..10', weekday: fk('Weekday') } };
  expect(deleted(week, 'Weekday').goes).toEqual(['0..10 Shift by Shift.weekday']);
});

test('other rows of the same model go along where a way leads back to it', () => {
  const tree = {
    Node: { parent: fk('self', { null: true, reverse_max: 2 }) },
    Leaf: { node: fk('Node', { reverse_max: 2 }) },
    Team: { captain: fk('Player') },
    Player: { team: fk('Team') },
  };
  expect(deleted(tree, 'Node').goes).toEqual([
    '0..Infinity Node by Node.parent',
    '0..Infinity Leaf by Leaf.node',
  ]);
  expect(deleted(tree, 'Team').goes).toEqual([
    '0..Infinity Team by Player.team, Team.captain',
    '0..Infinity Player by Player.team',
  ]);
  const restricted = { Node: { parent: fk('self', { on_delete: 'RESTRICT', reverse_min: 1 }) } };
  expect(deleted(restricted, 'Node').stops).toEqual(['may RESTRICT Node.parent']);
});

test('a parent that goes for its own sake takes its other children along', () => {
  const city = {
    City: {},
    Place: { city: fk('City', { reverse_max: 3 }) },
    Restaurant: { __bases__: ['Place'], home: o2o('City') },
    Bar: { __bases__: ['Place'] },
  };
  const { goes, stops } = deleted(city, 'City');
  expect(goes).toEqual([
    '0..4 Place by Place.city',
    '0..4 Restaurant by Restaurant.home',
    '0..3 Bar by Place.city, Bar.place_ptr',
  ]);
  expect(stops).toEqual(['may sibling Bar.place_ptr']);
});

test('a row that stays is left short where the rows it was joined with go for another reason', () => {
  const club = {
    Person: { friends: m2m('self', { forward_min: 1 }), boss: fk('self', { reverse_min: 1 }) },
    Team: {},
    Player: { team: fk('Team', { reverse_min: 2 }), person: fk('Person') },
    Article: { tags: m2m('Tag', { through: 'Tagging', forward_min: 1, reverse_min: 1 }) },
    Tag: {},
    Tagging: { article: fk('Article'), tag: fk('Tag') },
  };
  expect(deleted(club, 'Person').short).toEqual([
    'Person.friends forward',
    'Person.boss reverse',
    'Player.team reverse',
  ]);
  expect(deleted(club, 'Team').short).toEqual([]);
  expect(deleted(club, 'Tagging').short).toEqual(['Article.tags forward', 'Article.tags reverse']);
});
