import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteNeverSucceeds } from './delete-never-succeeds.ts';

testRule(deleteNeverSucceeds, {
  valid: {
    'a category that may be empty': aDesign('A', {
      Category: {},
      Product: { category: fk('Category', { on_delete: 'PROTECT' }) },
    }),
    'players that go with their team': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 2 }) },
    }),
    'a restriction on rows that go along anyway': aDesign('A', {
      Artist: {},
      Album: { artist: fk('Artist', { reverse_min: 1 }) },
      Song: {
        artist: fk('Artist'),
        album: fk('Album', { on_delete: 'RESTRICT', reverse_min: 0 }),
      },
    }),
  },
  invalid: {
    'a category that always has a product': {
      design: aDesign('A', {
        Category: {},
        Product: { category: fk('Category', { on_delete: 'PROTECT', reverse_min: 1 }) },
      }),
      at: ['Product.category'],
      says: 'No Category can ever be deleted: each Category has at least one Product, and Product.category refuses (PROTECT).',
      fixes: ['Delete them along (CASCADE)', 'Drop “at least 1”'],
    },
    'more songs than can go along for another reason': {
      design: aDesign('A', {
        Artist: {},
        Album: { artist: fk('Artist', { reverse_min: 1 }) },
        Song: {
          artist: fk('Artist', { null: true, reverse_max: 2 }),
          album: fk('Album', { on_delete: 'RESTRICT', reverse_min: 3 }),
        },
      }),
      at: ['Song.album'],
      says: 'No Artist or Album can ever be deleted: each Album has at least 3 Songs',
      fixes: ['Delete them along (CASCADE)', 'Drop “at least 3”'],
    },
    'what would take it along': {
      design: aDesign('A', {
        Shop: {},
        Category: { shop: fk('Shop', { reverse_min: 1 }) },
        Product: { category: fk('Category', { on_delete: 'PROTECT', reverse_min: 2 }) },
      }),
      at: ['Product.category'],
      says: 'No Shop or Category can ever be deleted: each Category has at least 2 Products',
    },
  },
});
