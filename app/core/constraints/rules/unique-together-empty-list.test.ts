import { aDesign } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherEmptyList } from './unique-together-empty-list.ts';

const book = (unique_together: GivenOptions['unique_together']) =>
  aDesign('A', { Book: { title: 'TextField', isbn: 'TextField', Meta: { unique_together } } });

testRule(uniqueTogetherEmptyList, {
  valid: {
    'lists of fields': book([['title', 'isbn']]),
    'no list at all': book([]),
    'one flat list': book(['title', 'isbn']),
  },
  invalid: {
    'an empty list': { design: book([[]]), at: ['Book'], fixes: ['Leave empty lists out'] },
    'an empty list after another': { design: book([['title', 'isbn'], []]), at: ['Book'] },
  },
});
