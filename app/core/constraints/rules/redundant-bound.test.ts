import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { redundantBound } from './redundant-bound.ts';

testRule(redundantBound, {
  valid: {
    'numbers of which each says something': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { reverse_min: 2, reverse_max: 5 }) },
    }),
    'exactly two': aDesign('A', {
      Team: {},
      Captain: { team: fk('Team', { reverse_min: 2, reverse_max: 2 }) },
    }),
    'ends that are forced but not stated': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk') },
    }),
  },
  invalid: {
    'what two required one-to-ones imply already': {
      design: aDesign('A', {
        Desk: { owner: o2o('Employee', { reverse_min: 1 }) },
        Employee: { desk: o2o('Desk') },
      }),
      at: ['Desk.owner'],
      says: 'That each Employee has at least 1 Desk by Desk.owner follows from the other numbers.',
      fixes: ['Drop “at least 1”'],
    },
    'numbers that a way round makes one another follow from': {
      design: aDesign('A', {
        Team: {},
        Captain: { team: fk('Team', { reverse_min: 2, reverse_max: 2 }), badge: o2o('Badge') },
        Badge: {
          teams: m2m('Team', { forward_min: 1, forward_max: 1, reverse_min: 2, reverse_max: 2 }),
        },
      }),
      at: ['Captain.team', 'Badge.teams', 'Badge.teams'],
      says: 'That each Team has at most 2 Captains by Captain.team follows from the other numbers.',
      fixes: ['Drop “at most 2”'],
    },
  },
});
