import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { rangeEmpty } from './range-empty.ts';

testRule(rangeEmpty, {
  valid: {
    'two to five': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 2, reverse_max: 5 }) },
    }),
    'a most alone': aDesign('A', {
      Post: { tags: m2m('Tag', { forward_max: 3, reverse_max: 9 }) },
      Tag: {},
    }),
  },
  invalid: {
    'five to two': {
      design: aDesign('A', {
        Team: {},
        Player: { team: fk('Team', { reverse_min: 5, reverse_max: 2 }) },
      }),
      at: ['Player.team'],
      says: 'at least 5 and at most 2 of Player for each Team',
      fixes: ['Drop “at most 2”', 'Drop “at least 5”'],
    },
    'two by a key that is unique': {
      design: aDesign('A', { User: {}, Profile: { user: o2o('User', { reverse_min: 2 }) } }),
      at: ['Profile.user'],
      says: 'at least 2 and at most 1',
      fixes: ['Drop “at least 2”'],
    },
    'tags of a post': {
      design: aDesign('A', {
        Post: { tags: m2m('Tag', { forward_min: 3, forward_max: 2 }) },
        Tag: {},
      }),
      at: ['Post.tags'],
      says: 'at least 3 and at most 2 of Tag for each Post',
    },
  },
});
