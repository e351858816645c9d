import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { proxyWithoutBase } from './proxy-without-base.ts';

const Meta = { proxy: true };
const abstract = { Meta: { abstract: true } };

testRule(proxyWithoutBase, {
  valid: {
    'one base': aDesign('A', { Person: {}, Friend: { __bases__: ['Person'], Meta } }),
    'a proxy of a proxy': aDesign('A', {
      Person: {},
      Friend: { __bases__: ['Person'], Meta },
      Mate: { __bases__: ['Person', 'Friend'].toReversed(), Meta },
    }),
    'an abstract base without fields beside it': aDesign('A', {
      Person: {},
      Stamped: abstract,
      Friend: { __bases__: ['Stamped', 'Person'], Meta },
    }),
  },
  invalid: {
    'no base': {
      design: aDesign('A', { Friend: { Meta } }),
      at: ['Friend'],
      says: 'Friend is a proxy and has no base with a table.',
      fixes: ['Remove proxy'],
    },
    'an abstract one': {
      design: aDesign('A', { Stamped: abstract, Friend: { __bases__: ['Stamped'], Meta } }),
      at: ['Friend'],
    },
    'an abstract one with fields': {
      design: aDesign('A', {
        Person: {},
        Stamped: { at: ['DateField'], ...abstract },
        Friend: { __bases__: ['Stamped', 'Person'], Meta },
      }),
      at: ['Friend'],
      says: 'has fields from its abstract base Stamped.',
    },
    'two tables': {
      design: aDesign('A', {
        Person: {},
        Animal: {},
        Friend: { __bases__: ['Person', 'Animal'], Meta },
      }),
      at: ['Friend'],
      says: 'has bases with different tables.',
    },
  },
});
