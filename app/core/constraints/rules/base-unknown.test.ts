import { aDesign, code, external } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { baseUnknown } from './base-unknown.ts';

testRule(baseUnknown, {
  valid: {
    'models of the design, of Django, and models.Model': aDesign('A', {
      Item: { __bases__: [code('models.Model')] },
      Book: { __bases__: ['Item'] },
      'auth.User': external,
      Member: { __bases__: ['auth.User'] },
    }),
  },
  invalid: {
    'Python and a model from elsewhere': {
      design: aDesign('A', {
        'cms.Page': external,
        Book: { __bases__: ['cms.Page', code('mixins.Stamped')] },
      }),
      at: ['Book'],
      says: 'Book is made of mixins.Stamped and cms.Page',
    },
  },
});
