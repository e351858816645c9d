import { aDesign, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldTakesLinkName } from './field-takes-link-name.ts';

testRule(fieldTakesLinkName, {
  valid: {
    'the link itself': aDesign('A', {
      Place: {},
      Bar: { __bases__: ['Place'], place_ptr: o2o('Place', { parent_link: true }) },
    }),
    'a model that extends none': aDesign('A', { Bar: { place_ptr: 'TextField' } }),
  },
  invalid: {
    'a field that is no link': {
      design: aDesign('A', { Place: {}, Bar: { __bases__: ['Place'], place_ptr: 'TextField' } }),
      at: ['Bar.place_ptr'],
      says: 'Bar.place_ptr has the name of the link that Django makes to Place.',
      fixes: ['Delete field', 'Rename to place_link'],
    },
  },
});
