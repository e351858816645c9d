import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { metaBaseWithoutMeta } from './meta-base-without-meta.ts';

testRule(metaBaseWithoutMeta, {
  valid: {
    'an abstract model': aDesign('A', {
      Item: { Meta: { abstract: true } },
      Book: { __bases__: ['Item'], __meta_bases__: ['Item'] },
    }),
    'a model made of an abstract one': aDesign('A', {
      Item: { Meta: { abstract: true } },
      Book: { __bases__: ['Item'] },
      Novel: { __bases__: ['Book'], __meta_bases__: ['Book'] },
    }),
  },
  invalid: {
    'a model with a table': {
      design: aDesign('A', { Book: {}, Novel: { __bases__: ['Book'], __meta_bases__: ['Book'] } }),
      at: ['Novel'],
      says: 'The Meta of Novel extends that of Book, which is not abstract and keeps none.',
      fixes: ['Extend none'],
    },
  },
});
