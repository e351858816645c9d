import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { defaultRelatedNameHidesNothing } from './default-related-name-hides-nothing.ts';

const Meta = { default_related_name: '+' };
const hidden = { related_name: '+' };

testRule(defaultRelatedNameHidesNothing, {
  valid: {
    'one relation': aDesign('A', { Book: { tags: m2m('Tag'), Meta }, Tag: {} }),
    'many-to-many that say it themselves': aDesign('A', {
      Book: { tags: m2m('Tag', hidden), topics: m2m('Tag', hidden), Meta },
      Tag: {},
    }),
    'keys, which are hidden': aDesign('A', { Book: { a: fk('Tag'), b: fk('Tag'), Meta }, Tag: {} }),
    'one beside a key': aDesign('A', {
      Book: { tags: m2m('Tag'), main: fk('Tag'), Meta },
      Tag: {},
    }),
    'symmetrical ones': aDesign('A', { Tag: { like: m2m('Tag'), unlike: m2m('Tag'), Meta } }),
    'one that says it itself': aDesign('A', {
      Book: { tags: m2m('Tag'), topics: m2m('Tag', hidden), Meta },
      Tag: {},
    }),
  },
  invalid: {
    'two of one model': {
      design: aDesign('A', { Book: { tags: m2m('Tag'), topics: m2m('Tag'), Meta }, Tag: {} }),
      at: ['Book.tags', 'Book.topics'],
      says: /^Book.tags and Book.topics have the reverse name “\+”/,
      fixes: ['Hide the way back', 'Name it books'],
    },
    'two of two models': {
      design: aDesign('A', {
        Book: { tags: m2m('Tag'), Meta },
        Film: { tags: m2m('Tag'), Meta },
        Tag: {},
      }),
      at: ['Book.tags', 'Film.tags'],
    },
  },
});
