import { aDesign, external, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseNamesClash } from './reverse-names-clash.ts';

testRule(reverseNamesClash, {
  valid: {
    'names of their own': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), editor: fk('Author', { related_name: 'edited_books' }) },
    }),
    'one hidden': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), editor: fk('Author', { related_name: '+' }) },
    }),
    'a key and a one-to-one': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), owner: o2o('Author') },
    }),
    'two symmetrical relations': aDesign('A', {
      Person: { friends: m2m('self'), colleagues: m2m('self') },
    }),
    'one name on two targets': aDesign('A', {
      Author: {},
      Shop: {},
      Book: {
        author: fk('Author', { related_name: 'books' }),
        shop: fk('Shop', { related_name: 'books' }),
      },
    }),
  },
  invalid: {
    'two keys without names': {
      design: aDesign('A', { Author: {}, Book: { author: fk('Author'), editor: fk('Author') } }),
      at: ['Book.author', 'Book.editor'],
      says: 'Book.author and Book.editor both claim the name Author.book_set.',
      fixes: ['Name them author_books and editor_books', 'Name it books', 'Hide the way back'],
    },
    'three keys': {
      design: aDesign('A', {
        Author: {},
        Book: { a: fk('Author'), b: fk('Author'), c: m2m('Author') },
      }),
      at: ['Book.a', 'Book.b', 'Book.c'],
      says: 'Book.a, Book.b and Book.c all claim',
    },
    'two models': {
      design: aDesign('A', {
        'auth.User': external,
        UserProfile: { user: o2o('auth.User', { related_name: 'profile' }) },
        Membership: { user: fk('auth.User', { related_name: 'profile' }) },
      }),
      at: ['UserProfile.user', 'Membership.user'],
      says: 'UserProfile.user and Membership.user both claim the name User.profile.',
    },
    'models of one name in two apps': {
      design: aDesign('A', {
        'a.Target': {},
        'a.Order': { target: fk('a.Target') },
        'b.Order': { target: fk('a.Target') },
      }),
      at: ['Order.target', 'Order.target'],
    },
    'a name that an installed app has taken': {
      design: aDesign('A', {
        'auth.Group': external,
        Team: { group: fk('auth.Group', { related_name: 'user_set' }) },
      }),
      at: ['Team.group'],
      says: 'Team.group and auth.User.groups both claim the name Group.user_set.',
    },
    'a default reverse name for all': {
      design: aDesign('A', {
        Author: {},
        Book: {
          author: fk('Author'),
          editor: fk('Author'),
          Meta: { default_related_name: 'books' },
        },
      }),
      at: ['Book.author', 'Book.editor'],
      says: 'Author.books',
    },
  },
});
