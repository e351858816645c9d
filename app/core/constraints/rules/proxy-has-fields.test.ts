import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { proxyHasFields } from './proxy-has-fields.ts';

const proxy = { proxy: true };

testRule(proxyHasFields, {
  valid: {
    'a proxy without fields': aDesign('A', {
      Person: { name: 'TextField' },
      Member: { __bases__: ['Person'], Meta: proxy },
    }),
    'fields of a model with a table': aDesign('A', {
      Person: {},
      Member: { __bases__: ['Person'], since: 'DateField' },
    }),
  },
  invalid: {
    'a field and a many-to-many': {
      design: aDesign('A', {
        Person: {},
        Member: { __bases__: ['Person'], since: 'DateField', friends: m2m('Person'), Meta: proxy },
      }),
      at: ['Member'],
      says: 'Member is a proxy and can’t have since and friends.'.replace('’', "'"),
      fixes: ['Give it a table', 'Delete its fields'],
    },
  },
});
