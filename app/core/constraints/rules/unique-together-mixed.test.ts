import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherMixed } from './unique-together-mixed.ts';

const book = (unique_together: GivenOption) =>
  aDesign('A', { Book: { a: 'CharField', b: 'CharField', Meta: { unique_together } } });

testRule(uniqueTogetherMixed, {
  valid: {
    lists: book([['a', 'b'], ['b']]),
    'a flat list': book(['a', 'b']),
    'a list and a text': book([['a'], 'b'] as GivenOption),
  },
  invalid: {
    'a list and a number': {
      design: book([['a'], 3] as GivenOption),
      at: ['Book'],
      fixes: ['Keep the lists', 'Remove unique_together'],
    },
  },
});
