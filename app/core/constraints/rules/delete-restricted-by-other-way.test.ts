import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteRestrictedByOtherWay } from './delete-restricted-by-other-way.ts';

testRule(deleteRestrictedByOtherWay, {
  valid: {
    'a restriction with no other way': aDesign('A', {
      Album: {},
      Song: { album: fk('Album', { on_delete: 'RESTRICT' }) },
    }),
    'a protection, which always refuses': aDesign('A', {
      Artist: {},
      Album: { artist: fk('Artist') },
      Song: { artist: fk('Artist'), album: fk('Album', { on_delete: 'PROTECT' }) },
    }),
    'more songs than go along, which is told otherwise': aDesign('A', {
      Artist: {},
      Album: { artist: fk('Artist', { reverse_min: 1 }) },
      Song: {
        artist: fk('Artist', { null: true, reverse_max: 2 }),
        album: fk('Album', { on_delete: 'RESTRICT', reverse_min: 3 }),
      },
    }),
  },
  invalid: {
    'a song of another artist on an album': {
      design: aDesign('A', {
        Artist: {},
        Album: { artist: fk('Artist') },
        Song: { artist: fk('Artist'), album: fk('Album', { on_delete: 'RESTRICT' }) },
      }),
      at: ['Song.album'],
      says: 'Deleting an Artist takes its Songs along (Song.artist), but is refused if Song.album leads there from a Song that does not go.',
    },
  },
});
