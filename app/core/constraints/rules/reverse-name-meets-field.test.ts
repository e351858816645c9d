import { aDesign, external, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseNameMeetsField } from './reverse-name-meets-field.ts';

testRule(reverseNameMeetsField, {
  valid: {
    'another name': aDesign('A', {
      Author: { books: 'TextField' },
      Book: { author: fk('Author') },
    }),
    'a hidden way back': aDesign('A', {
      Author: { books: 'TextField' },
      Book: { author: fk('Author', { related_name: '+' }) },
    }),
    'an attribute that is no field’s name': aDesign('A', {
      Author: { country: fk('Country') },
      Country: {},
      Book: { author: fk('Author', { related_name: 'country_id' }) },
    }),
  },
  invalid: {
    'a stated name': {
      design: aDesign('A', {
        Author: { books: 'IntegerField' },
        Book: { author: fk('Author', { related_name: 'books' }) },
      }),
      at: ['Book.author'],
      says: 'Author.books is a field, and Book.author claims the same name',
      fixes: ['Name it author_books', 'Hide the way back'],
    },
    'a default name': {
      design: aDesign('A', { Author: { book_set: 'TextField' }, Book: { author: m2m('Author') } }),
      at: ['Book.author'],
      fixes: ['Name it books', 'Hide the way back'],
    },
    'a field that Django’s own user has': {
      design: aDesign('A', {
        'auth.User': external,
        Profile: { user: fk('auth.User', { related_name: 'email' }) },
      }),
      at: ['Profile.user'],
      says: 'User.email',
    },
    'a many-to-many of the target': {
      design: aDesign('A', {
        'auth.User': external,
        Team: { members: m2m('auth.User', { related_name: 'groups' }) },
      }),
      at: ['Team.members'],
    },
  },
});
