import { aDesign, fk, m2m, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { hiddenKeyMeetsDefaultRelatedName } from './hidden-key-meets-default-related-name.ts';

const Meta = { default_related_name: '+' };
const hidden = { related_name: '+' };

testRule(hiddenKeyMeetsDefaultRelatedName, {
  valid: {
    'keys alone': aDesign('A', { Book: { a: fk('Tag'), b: o2o('Tag'), Meta }, Tag: {} }),
    'a many-to-many that says it itself': aDesign('A', {
      Book: { tags: m2m('Tag', hidden), main: fk('Tag', hidden) },
      Tag: {},
    }),
    'two many-to-many': aDesign('A', { Book: { a: m2m('Tag'), b: m2m('Tag'), Meta }, Tag: {} }),
  },
  invalid: {
    'a key of the same model': {
      design: aDesign('A', { Book: { tags: m2m('Tag'), main: fk('Tag'), Meta }, Tag: {} }),
      at: ['Book.main'],
      says: 'Book.main is hidden as “+”, a name that Django leaves to Book.tags.',
      fixes: ['Hide it as book_main+'],
    },
    'a one-to-one of another': {
      design: aDesign('A', {
        Book: { tags: m2m('Tag'), Meta },
        Film: { main: o2o('Tag', hidden) },
        Tag: {},
      }),
      at: ['Film.main'],
    },
  },
});
