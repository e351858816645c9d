import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexCompositeKey } from './index-composite-key.ts';

testRule(indexCompositeKey, {
  valid: {
    'its parts': aDesign('A', {
      Book: {
        a: 'IntegerField',
        b: 'IntegerField',
        pk: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
        Meta: { indexes: code('[Index(fields=["a", "b"])]') },
      },
    }),
  },
  invalid: {
    'an index': {
      design: aDesign('A', {
        Book: {
          a: 'IntegerField',
          b: 'IntegerField',
          pk: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
          Meta: { indexes: code('[Index(fields=["pk"], name="by_key")]') },
        },
      }),
      at: ['Book'],
      says: 'a key over several columns',
    },
    'a check': {
      design: aDesign('A', {
        Book: {
          a: 'IntegerField',
          b: 'IntegerField',
          pk: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
          Meta: {
            constraints: code('[CheckConstraint(condition=Q(pk__isnull=False), name="keyed")]'),
          },
        },
      }),
      at: ['Book'],
    },
  },
});
