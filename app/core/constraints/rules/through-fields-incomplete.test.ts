import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughFieldsIncomplete } from './through-fields-incomplete.ts';

const tagged = (through_fields: readonly string[] | undefined) =>
  aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', { through: 'Tagging', through_fields }) },
    Tagging: { book: fk('Book'), tag: fk('Tag') },
  });

testRule(throughFieldsIncomplete, {
  valid: { 'two fields': tagged(['book', 'tag']), 'none stated': tagged(undefined) },
  invalid: {
    'one field': {
      design: tagged(['book']),
      at: ['Book.tags'],
      fixes: ['Link by book and tag', 'Let Django make the table', 'Remove through_fields'],
    },
    'an empty list, and no model': {
      design: aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { through_fields: [] }) } }),
      at: ['Book.tags'],
      says: 'no model that they could be of',
      fixes: ['Remove through_fields'],
    },
    'an empty list': { design: tagged([]), at: ['Book.tags'] },
  },
});
