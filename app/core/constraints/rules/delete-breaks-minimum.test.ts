import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteBreaksMinimum } from './delete-breaks-minimum.ts';

testRule(deleteBreaksMinimum, {
  valid: {
    'no least is stated': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_max: 5 }) },
      Tag: { teams: m2m('Team') },
    }),
    'a least above the most, which is told otherwise': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 3, reverse_max: 2 }) },
    }),
  },
  invalid: {
    'a tag of a post that has to have one': {
      design: aDesign('A', { Tag: {}, Post: { tags: m2m('Tag', { forward_min: 1 }) } }),
      at: ['Post.tags'],
      says: 'Deleting a Tag may leave a Post with fewer Tags by Post.tags than it is to have, which is at least one.',
      fixes: [],
    },
    'a player of a team that is to have two': {
      design: aDesign('A', { Team: {}, Player: { team: fk('Team', { reverse_min: 2 }) } }),
      at: ['Player.team'],
      says: 'Deleting a Player may leave a Team with fewer Players by Player.team than it is to have, which is at least 2.',
    },
    'friends of one and the same model': {
      design: aDesign('A', { Person: { friends: m2m('self', { forward_min: 1 }) } }),
      at: ['Person.friends'],
      says: 'Deleting a Person may leave another Person with fewer People by Person.friends than it is to have',
    },
  },
});
