import { aDesign, external, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { mergeableModels } from './mergeable-models.ts';

testRule(mergeableModels, {
  valid: {
    'a user who may lack a profile': aDesign('A', { User: {}, Profile: { user: o2o('User') } }),
    'a model of elsewhere': aDesign('A', {
      'auth.User': external,
      Profile: { user: o2o('auth.User', { reverse_min: 1 }) },
    }),
    'a part of its whole': aDesign('A', { Place: {}, Restaurant: { __bases__: ['Place'] } }),
    'two required one-to-ones facing each other, which are told of together': aDesign('A', {
      Desk: { owner: o2o('Employee') },
      Employee: { desk: o2o('Desk') },
    }),
    'several of one': aDesign('A', { Team: {}, Player: { team: fk('Team', { reverse_min: 1 }) } }),
  },
  invalid: {
    'every user has a profile': {
      design: aDesign('A', { User: {}, Profile: { user: o2o('User', { reverse_min: 1 }) } }),
      at: ['Profile.user'],
      says: 'By Profile.user each Profile has exactly one User and the other way round, so the two could be one model.',
    },
    'by what other numbers force': {
      design: aDesign('A', {
        Desk: { owner: o2o('Lamp') },
        Employee: { desk: o2o('Desk') },
        Lamp: { employee: o2o('Employee') },
      }),
      at: ['Desk.owner', 'Employee.desk', 'Lamp.employee'],
    },
  },
});
