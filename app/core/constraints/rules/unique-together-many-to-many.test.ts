import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherManyToMany } from './unique-together-many-to-many.ts';

const book = (names: readonly string[]) =>
  aDesign('A', {
    Tag: {},
    Book: { title: 'CharField', tags: m2m('Tag'), Meta: { unique_together: [names] } },
  });

testRule(uniqueTogetherManyToMany, {
  valid: { columns: book(['title']) },
  invalid: {
    'a many-to-many': { design: book(['title', 'tags']), at: ['Book'], fixes: ['Leave tags out'] },
  },
});
