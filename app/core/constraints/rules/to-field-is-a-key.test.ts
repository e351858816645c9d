import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { toFieldIsAKey } from './to-field-is-a-key.ts';

testRule(toFieldIsAKey, {
  valid: {
    'a field that is no key': aDesign('A', {
      Author: { code: ['CharField', { unique: true }] },
      Book: { author: fk('Author', { to_field: 'code' }) },
    }),
    'a primary key that is a key': aDesign('A', {
      Person: {},
      Author: { person: o2o('Person', { primary_key: true }) },
      Book: { author: fk('Author', { to_field: 'person', related_name: '+' }) },
    }),
  },
  invalid: {
    'a one-to-one': {
      design: aDesign('A', {
        'blog.Person': {},
        'shop.Author': { person: o2o('blog.Person') },
        'shop.Book': { author: fk('shop.Author', { to_field: 'person' }) },
      }),
      at: ['Book.author'],
      says: 'the value of Author.person, which is a key itself',
      fixes: ['Point at the primary key'],
    },
    'the key itself': {
      design: aDesign('A', {
        Book: { next: o2o('Book', { to_field: 'next', null: true, related_name: '+' }) },
      }),
      at: ['Book.next'],
      says: 'the value of itself',
    },
    'keys that go round': {
      design: aDesign('A', {
        Left: { right: o2o('Right', { to_field: 'left', null: true, related_name: '+' }) },
        Right: { left: o2o('Left', { to_field: 'right', null: true, related_name: '+' }) },
      }),
      at: ['Left.right', 'Right.left'],
    },
  },
});
