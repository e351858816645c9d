import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughIsTarget } from './through-is-target.ts';

const hidden = { related_name: '+' };

testRule(throughIsTarget, {
  valid: {
    'a third model': aDesign('A', {
      Book: { tags: m2m('Tag', { through: 'Tagging' }) },
      Tag: {},
      Tagging: { book: fk('Book'), tag: fk('Tag') },
    }),
    'the model that has the relation, which Django takes': aDesign('A', {
      Book: {
        tags: m2m('Tag', { through: 'Book' }),
        book: fk('Book', hidden),
        tag: fk('Tag', hidden),
      },
      Tag: {},
    }),
    'no model': aDesign('A', { Book: { books: m2m('Book') } }),
  },
  invalid: {
    'the other side': {
      design: aDesign('A', {
        Book: { tags: m2m('Tag', { through: 'Tag', related_name: 'tagged' }) },
        Tag: { book: fk('Book', hidden), tag: fk('Tag', hidden) },
      }),
      at: ['Book.tags'],
      says: 'points at Tag and goes through it',
      fixes: ['Let Django make the table'],
    },
    'its own model on both sides': {
      design: aDesign('A', {
        Book: {
          books: m2m('Book', { through: 'Book', through_fields: ['from', 'to'] }),
          from: fk('Book', hidden),
          to: fk('Book', hidden),
        },
      }),
      at: ['Book.books'],
    },
  },
});
