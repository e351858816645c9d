import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { requiredCycle } from './required-cycle.ts';

testRule(requiredCycle, {
  valid: {
    'a parent that may be none': aDesign('A', { Category: { parent: fk('self', { null: true }) } }),
    'a circle with a key that may be none': aDesign('A', {
      Team: { captain: o2o('Player', { null: true }) },
      Player: { team: fk('Team') },
    }),
    'a many-to-many to itself': aDesign('A', { Person: { friends: m2m('self') } }),
    'two ways to one model': aDesign('A', {
      A: { b: fk('B'), c: fk('C') },
      B: { c: fk('C') },
      C: {},
    }),
  },
  invalid: {
    'a required parent': {
      design: aDesign('A', { Category: { parent: fk('self') } }),
      at: ['Category.parent'],
      says: 'the first Category has nothing to point at',
      fixes: ['Allow NULL'],
    },
    'a circle of two': {
      design: aDesign('A', { Team: { captain: fk('Player') }, Player: { team: fk('Team') } }),
      at: ['Team.captain'],
      says: 'Team.captain needs a Player and Player.team needs a Team: whichever came first could not be saved.',
      fixes: ['Allow NULL in Team.captain', 'Allow NULL in Player.team'],
    },
    'a circle of three, told once': {
      design: aDesign('A', {
        A: { b: fk('B') },
        B: { c: fk('C') },
        C: { a: fk('A') },
        D: { a: fk('A') },
      }),
      at: ['A.b'],
    },
  },
});
