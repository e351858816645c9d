import { aDesign, fk, m2m, missing } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughFieldsUnknown } from './through-fields-unknown.ts';

const tagged = (options: GivenOptions) =>
  aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', { through: 'Tagging', ...options }) },
    Tagging: { book: fk('Book'), tag: fk('Tag') },
  });

testRule(throughFieldsUnknown, {
  valid: {
    'the two keys': tagged({ through_fields: ['book', 'tag'] }),
    'a key by its stored value': tagged({ through_fields: [missing('book_id'), 'tag'] }),
  },
  invalid: {
    'a field that is not there': {
      design: tagged({ through_fields: ['book', missing('label')] }),
      at: ['Book.tags'],
      says: 'Tagging has no field label',
      fixes: ['Link by book and tag', 'Let Django make the table', 'Remove through_fields'],
    },
  },
});
