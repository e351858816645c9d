import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughSeveralKeysToSource } from './through-several-keys-to-source.ts';

const tagged = (options: GivenOptions) =>
  aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', { through: 'Tagging', ...options }) },
    Tagging: { book: fk('Book'), source: fk('Book', { related_name: '+' }), tag: fk('Tag') },
  });

testRule(throughSeveralKeysToSource, {
  valid: {
    'one key to each': aDesign('A', {
      Tag: {},
      Book: { tags: m2m('Tag', { through: 'Tagging' }) },
      Tagging: { book: fk('Book'), tag: fk('Tag') },
    }),
    'two keys and a word on which': tagged({ through_fields: ['book', 'tag'] }),
  },
  invalid: {
    'two keys': {
      design: tagged({}),
      at: ['Book.tags'],
      says: 'more than one key to Book: book and source.',
      fixes: ['Link by book and tag', 'Link by source and tag', 'Let Django make the table'],
    },
  },
});
