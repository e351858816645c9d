import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { manyToManyNull } from './many-to-many-null.ts';

testRule(manyToManyNull, {
  valid: {
    'no word of it': aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { blank: true }) } }),
    'a key that may be none': aDesign('A', { Tag: {}, Book: { tag: fk('Tag', { null: true }) } }),
  },
  invalid: {
    'null stated': {
      design: aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { null: true }) } }),
      at: ['Book.tags'],
      fixes: ['Remove null'],
    },
  },
});
