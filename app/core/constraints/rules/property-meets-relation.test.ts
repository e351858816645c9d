import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { propertyMeetsRelation } from './property-meets-relation.ts';

const property = '@property\ndef author_id(self):\n    return 1';

testRule(propertyMeetsRelation, {
  valid: {
    'one of the same class, which the field overwrites': aDesign('A', {
      Book: { author: fk('Book'), __code__: property },
    }),
    'one of an abstract base': aDesign('A', {
      Base: { __code__: property, Meta: { abstract: true } },
      Book: { __bases__: ['Base'], author: fk('Book') },
    }),
    'one that hides a plain field': aDesign('A', {
      Book: { author_id: 'IntegerField' },
      Novel: { __bases__: ['Book'], __code__: property },
    }),
    'a method, which is no property': aDesign('A', {
      Book: { author: fk('Book') },
      Novel: { __bases__: ['Book'], __code__: 'def author_id(self):\n    return 1' },
    }),
  },
  invalid: {
    'one in a model that extends another': {
      design: aDesign('A', {
        Book: { author: fk('Book') },
        Novel: { __bases__: ['Book'], __code__: property },
      }),
      at: ['Novel'],
      says: 'The property author_id of Novel hides what author is read by.',
    },
  },
});
