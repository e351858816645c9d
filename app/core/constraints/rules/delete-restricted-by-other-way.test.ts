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
