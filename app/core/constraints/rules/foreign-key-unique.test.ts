import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { foreignKeyUnique } from './foreign-key-unique.ts';

testRule(foreignKeyUnique, {
  valid: {
    'a one-to-one': aDesign('A', { User: {}, Profile: { user: o2o('User') } }),
    'a plain key': aDesign('A', { User: {}, Post: { user: fk('User') } }),
  },
  invalid: {
    'a unique key': {
      design: aDesign('A', { User: {}, Profile: { user: fk('User', { unique: true }) } }),
      at: ['Profile.user'],
      fixes: ['Make one to one', 'Allow several'],
    },
    'a primary key': {
      design: aDesign('A', { User: {}, Profile: { user: fk('User', { primary_key: true }) } }),
      at: ['Profile.user'],
      fixes: ['Make one to one'],
    },
  },
});
