import { aDesign, code, fk, m2m, o2o } from '../../../testing/builders.ts';
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
    'a circle in a database that looks at once': {
      design: aDesign(
        'A',
        { Team: { captain: fk('Player') }, Player: { team: fk('Team') } },
        { settings: { database: 'mysql' } },
      ),
      at: ['Team.captain'],
      says: 'MySQL looks at every key at once, so no order helps.',
    },
    'a circle with a key that is known beforehand': {
      design: aDesign('A', {
        Desk: {
          id: ['UUIDField', { primary_key: true, default: code('uuid.uuid4') }],
          owner: o2o('Employee'),
        },
        Employee: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner'],
      says: 'All in one transaction can be, as SQLite looks at keys when it ends and Desk has its key beforehand. Every further row comes with a whole circle, too.',
    },
    'two circles through one model': {
      design: aDesign('A', {
        A: { b: fk('B'), c: fk('C') },
        B: { a: fk('A') },
        C: { a: fk('A') },
      }),
      at: ['A.b'],
      fixes: ['Allow NULL in A.b and A.c', 'Allow NULL in B.a'],
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
