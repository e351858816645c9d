import { aDesign, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { manyToManyUnique } from './many-to-many-unique.ts';

const tagged = (options: GivenOptions) =>
  aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', options) } });

testRule(manyToManyUnique, {
  valid: { 'a plain one': tagged({}) },
  invalid: {
    unique: { design: tagged({ unique: true }), at: ['Book.tags'], fixes: ['Make it not unique'] },
    'a primary key': { design: tagged({ primary_key: true }), at: ['Book.tags'] },
  },
});
