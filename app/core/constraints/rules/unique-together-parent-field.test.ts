import { aDesign, m2m, missing } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherParentField } from './unique-together-parent-field.ts';

const book = (...names: readonly string[]) =>
  aDesign('A', {
    Item: { name: 'CharField', tags: m2m('self') },
    Book: {
      __bases__: ['Item'],
      title: 'CharField',
      Meta: { unique_together: [names] } as GivenOptions,
    },
  });

testRule(uniqueTogetherParentField, {
  valid: {
    'fields of its own': aDesign('A', {
      Item: {},
      Book: {
        __bases__: ['Item'],
        title: 'CharField',
        Meta: { unique_together: [['title', missing('item_ptr')]] } as unknown as GivenOptions,
      },
    }),
    'one of an abstract base, which is its own': aDesign('A', {
      Item: { name: 'CharField', Meta: { abstract: true } },
      Book: { __bases__: ['Item'], Meta: { unique_together: [['name']] } },
    }),
    'a many-to-many, which is told elsewhere': book('title', 'tags'),
  },
  invalid: {
    'a field of the parent': {
      design: book('title', 'name'),
      at: ['Book'],
      says: 'unique_together of Book names name, which is in the table of the model it extends.',
      fixes: ['Leave name out'],
    },
  },
});
