import { aDesign, external, fk, m2m, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { relationTargetMissing } from './relation-target-missing.ts';

const to = (label: string) =>
  aDesign('A', { 'shop.Book': { author: ['ForeignKey', { to: missing(label) }] } });

testRule(relationTargetMissing, {
  valid: {
    'a model of the design': aDesign('A', { Author: {}, Book: { author: fk('Author') } }),
    'one that exists elsewhere': aDesign('A', {
      'auth.User': external,
      Book: { owner: fk('auth.User') },
    }),
    'one of Django’s that is not drawn': to('auth.User'),
  },
  invalid: {
    'a key': {
      design: to('shop.Author'),
      at: ['Book.author'],
      says: 'Book.author points at shop.Author, which is not in this design.',
      fixes: ['Create Author', 'Delete field'],
    },
    'a model of another app': {
      design: to('people.Author'),
      at: ['Book.author'],
      fixes: ['Create people.Author', 'Delete field'],
    },
    'a model that moved to another app': {
      design: aDesign('A', {
        'people.Author': {},
        'shop.Book': { author: ['ForeignKey', { to: missing('shop.Author') }] },
      }),
      at: ['Book.author'],
      fixes: ['Point at people.Author', 'Create Author', 'Delete field'],
    },
    'a many-to-many': {
      design: aDesign('A', { Book: { tags: m2m('Book', { to: missing('app.Tag') }) } }),
      at: ['Book.tags'],
    },
  },
});
