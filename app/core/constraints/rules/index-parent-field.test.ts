import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexParentField } from './index-parent-field.ts';

testRule(indexParentField, {
  valid: {
    'one of its own': aDesign('A', {
      Item: { name: 'CharField' },
      Book: {
        title: 'CharField',
        __bases__: ['Item'],
        Meta: { indexes: code('[Index(fields=["title", "item_ptr"], name="x")]') },
      },
    }),
  },
  invalid: {
    'an index': {
      design: aDesign('A', {
        Item: { name: 'CharField' },
        Book: {
          title: 'CharField',
          __bases__: ['Item'],
          Meta: { indexes: code('[Index(fields=["title", "name"], name="x")]') },
        },
      }),
      at: ['Book'],
      says: 'which is in the table of the model it extends.',
      fixes: ['Remove the index'],
    },
    'a check': {
      design: aDesign('A', {
        Item: { name: 'CharField' },
        Book: {
          title: 'CharField',
          __bases__: ['Item'],
          Meta: { constraints: code('[CheckConstraint(condition=Q(name="x"), name="named")]') },
        },
      }),
      at: ['Book'],
    },
  },
});
