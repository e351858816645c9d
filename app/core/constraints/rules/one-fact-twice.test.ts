import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { oneFactTwice } from './one-fact-twice.ts';

testRule(oneFactTwice, {
  valid: {
    'one one-to-one': aDesign('A', { User: {}, Profile: { user: o2o('User') } }),
    'two the same way, which are two facts': aDesign('A', {
      Person: {},
      Couple: {
        one: o2o('Person', { related_name: 'first' }),
        other: o2o('Person', { related_name: 'second' }),
      },
    }),
    'a captain of the team, and the players of a team': aDesign('A', {
      Team: { captain: o2o('Player', { null: true, related_name: 'led' }) },
      Player: { team: fk('Team') },
    }),
    'a one-to-one to itself': aDesign('A', { Page: { next: o2o('self', { null: true }) } }),
  },
  invalid: {
    'a desk with its owner, and an owner with a desk': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee', { null: true, related_name: 'owned' }) },
        Employee: { desk: o2o('Desk', { null: true, related_name: 'used' }) },
      }),
      at: ['Desk.owner'],
      says: /^Desk.owner and Employee.desk both say which Desk and which Employee belong together, and nothing makes them agree\.$/,
      fixes: ['Drop Employee.desk', 'Drop Desk.owner'],
    },
    'both required: what they come to, and the choice': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee') },
        Employee: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner'],
      says: 'As both are required, each Desk has exactly one Employee and each Employee exactly one Desk, though the drawing says at most one. Keep only Desk.owner if an Employee may be without a Desk, only Employee.desk if a Desk may be without an Employee, or make one model of them.',
      fixes: ['Drop Employee.desk', 'Drop Desk.owner'],
    },
    'both required at both ends': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee', { reverse_min: 1 }) },
        Employee: { desk: o2o('Desk', { reverse_min: 1 }) },
      }),
      at: ['Desk.owner'],
      says: 'each Desk has exactly one Employee and each Employee exactly one Desk. Keep',
    },
    'several at once': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee'), guest: o2o('Employee', { related_name: 'visited' }) },
        Employee: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner', 'Desk.guest'],
    },
  },
});
