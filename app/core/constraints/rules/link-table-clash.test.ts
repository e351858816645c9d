import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableClash } from './link-table-clash.ts';

testRule(linkTableClash, {
  valid: {
    'tables of their own': aDesign('A', {
      Tag: {},
      Book: { tags: m2m('Tag'), topics: m2m('Tag', { related_name: '+' }) },
    }),
    'a model whose table Django does not manage': aDesign('A', {
      Tag: {},
      Book: { tags: m2m('Tag') },
      Legacy: { Meta: { db_table: 'app_book_tags', managed: false } },
    }),
  },
  invalid: {
    'the table of a model': {
      design: aDesign('A', {
        Tag: {},
        Book: { tags: m2m('Tag') },
        Label: { Meta: { db_table: 'app_book_tags' } },
      }),
      at: ['Book.tags'],
      says: 'app_book_tags, which is also the table of Label',
      fixes: ['Use the table app_book_tags2'],
    },
    'one table for two': {
      design: aDesign('A', {
        Tag: {},
        Book: { tags: m2m('Tag', { db_table: 'tags' }) },
        Film: { tags: m2m('Tag', { db_table: 'tags' }) },
      }),
      at: ['Book.tags', 'Film.tags'],
      fixes: ['Remove db_table', 'Use the table tags2'],
    },
  },
});
