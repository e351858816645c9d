import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { abstractProxy } from './abstract-proxy.ts';

testRule(abstractProxy, {
  valid: {
    'one of the two': aDesign('A', {
      Item: { Meta: { abstract: true } },
      Person: {},
      Member: { __bases__: ['Person'], Meta: { proxy: true } },
    }),
  },
  invalid: {
    both: {
      design: aDesign('A', { Item: { Meta: { abstract: true, proxy: true } } }),
      at: ['Item'],
      says: 'Item is abstract and a proxy at once.',
      fixes: ['Remove proxy', 'Remove abstract'],
    },
  },
});
