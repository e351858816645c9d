import { aDesign, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deleteMeetsSibling } from './delete-meets-sibling.ts';

testRule(deleteMeetsSibling, {
  valid: {
    'one model that extends another': aDesign('A', {
      Place: {},
      Restaurant: { __bases__: ['Place'] },
      Menu: { restaurant: o2o('Restaurant') },
    }),
    'an abstract base has no rows': aDesign('A', {
      Place: { Meta: { abstract: true } },
      Restaurant: { __bases__: ['Place'] },
      Shop: { __bases__: ['Place'] },
    }),
  },
  invalid: {
    'two models that extend one': {
      design: aDesign('A', {
        Place: {},
        Restaurant: { __bases__: ['Place'] },
        Shop: { __bases__: ['Place'] },
      }),
      at: ['Place'],
      says: 'A Place may be a Restaurant and a Shop at once, and then can’t be deleted as a Restaurant, only as a Place.',
    },
  },
});
