import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherNotAList } from './unique-together-not-a-list.ts';

const book = (unique_together: GivenOption) =>
  aDesign('A', { Book: { title: 'CharField', Meta: { unique_together } } });

testRule(uniqueTogetherNotAList, {
  valid: { 'a list of lists': book([['title']]), 'a flat list': book(['title']) },
  invalid: {
    'one field in code': { design: book(code('"title"')), at: ['Book'] },
    'a number': { design: book(3), at: ['Book'], fixes: ['Remove unique_together'] },
    'one field': { design: book('title'), at: ['Book'] },
  },
});
