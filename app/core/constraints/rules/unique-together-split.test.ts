import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherSplit } from './unique-together-split.ts';

const book = (unique_together: GivenOption) =>
  aDesign('A', { Book: { a: 'CharField', title: 'CharField', Meta: { unique_together } } });

testRule(uniqueTogetherSplit, {
  valid: {
    lists: book([['a', 'title'], ['title']]),
    'a flat list': book(['a', 'title']),
    'a field of one letter': book([['title'], 'a'] as GivenOption),
    'a number, which is told elsewhere': book([['a'], 'title', 3] as GivenOption),
  },
  invalid: {
    'a list and a field': {
      design: book([['a'], 'title'] as GivenOption),
      at: ['Book'],
      says: 'has title beside lists',
      fixes: ['Make each a list'],
    },
  },
});
