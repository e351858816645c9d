import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderingNotAList } from './ordering-not-a-list.ts';

const book = (ordering: GivenOption) =>
  aDesign('A', { Book: { title: 'TextField', Meta: { ordering } } });

testRule(orderingNotAList, {
  valid: { 'a list': book(['title']), nothing: book(null) },
  invalid: {
    'a single name in code': {
      design: book(code('"title"')),
      at: ['Book'],
      fixes: ['Remove ordering'],
    },
    'a single name': {
      design: book('title'),
      at: ['Book'],
      fixes: ['Make it a list', 'Remove ordering'],
    },
  },
});
