import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { manyToManyComment } from './many-to-many-comment.ts';

const tagged = (db_comment: string) =>
  aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { db_comment }) } });

testRule(manyToManyComment, {
  valid: { 'an empty comment': tagged('') },
  invalid: {
    'a comment': {
      design: tagged('what it is about'),
      at: ['Book.tags'],
      fixes: ['Remove db_comment'],
    },
  },
});
