import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseNameUnusable } from './reverse-name-unusable.ts';

const named = (related_name: string) =>
  aDesign('A', { Author: {}, Book: { author: fk('Author', { related_name }) } });

testRule(reverseNameUnusable, {
  valid: {
    'a plain name': named('books'),
    'a soft keyword': named('match'),
    none: named('+'),
    'anything before a +': named('no name+'),
    'a placeholder': named('%(class)s_books'),
    'a symmetrical relation, which has no way back': aDesign('A', {
      Person: { friends: m2m('self', { related_name: 'no name' }) },
    }),
  },
  invalid: {
    'a hyphen': {
      design: named('my-books'),
      at: ['Book.author'],
      says: 'my-books',
      fixes: ['Name it books', 'Hide the way back'],
    },
    'a keyword': { design: named('class'), at: ['Book.author'] },
    'nothing at all': {
      design: named(''),
      at: ['Book.author'],
      fixes: ['Remove related_name', 'Name it books', 'Hide the way back'],
    },
    'by the model’s default': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author'), Meta: { default_related_name: 'my books' } },
      }),
      at: ['Book.author'],
    },
  },
});
