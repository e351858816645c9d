import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { impliedOneToOne } from './implied-one-to-one.ts';

testRule(impliedOneToOne, {
  valid: {
    'a one-to-one': aDesign('A', { User: {}, Profile: { user: o2o('User', { reverse_max: 1 }) } }),
    'any number': aDesign('A', { User: {}, Post: { user: fk('User') } }),
    'at most two': aDesign('A', { User: {}, Post: { user: fk('User', { reverse_max: 2 }) } }),
    'a unique key, which is told otherwise': aDesign('A', {
      User: {},
      Profile: { user: fk('User', { unique: true }) },
    }),
  },
  invalid: {
    'a key with at most one way back': {
      design: aDesign('A', { User: {}, Profile: { user: fk('User', { reverse_max: 1 }) } }),
      at: ['Profile.user'],
      says: 'Each User has at most one Profile by Profile.user',
      fixes: ['Make one to one'],
    },
    'a key that other relations leave one way back': {
      design: aDesign('A', {
        Desk: { owner: fk('Employee', { reverse_min: 1 }) },
        Employee: { desk: o2o('Desk', { reverse_min: 1 }) },
      }),
      at: ['Desk.owner'],
      says: 'Each Employee has at most one Desk by Desk.owner',
      fixes: ['Make one to one'],
    },
  },
});
