import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughFieldsNotKeys } from './through-fields-not-keys.ts';

const tagged = (through_fields: readonly string[]) =>
  aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', { through: 'Tagging', through_fields }) },
    Tagging: { book: fk('Book'), tag: fk('Tag'), note: 'TextField' },
  });

testRule(throughFieldsNotKeys, {
  valid: { 'the two keys': tagged(['book', 'tag']) },
  invalid: {
    'the wrong way round': {
      design: tagged(['tag', 'book']),
      at: ['Book.tags'],
      says: 'Tagging.tag is no key to Book and Tagging.book is no key to Tag',
      fixes: ['Link by book and tag', 'Let Django make the table', 'Remove through_fields'],
    },
    'no relation at all': {
      design: tagged(['book', 'note']),
      at: ['Book.tags'],
      says: 'Tagging.note is no key to Tag',
    },
  },
});
