import { aDesign, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderingTwice } from './ordering-twice.ts';

const answer = (Meta: GivenOptions) =>
  aDesign('A', { Question: {}, Answer: { question: fk('Question'), text: 'TextField', Meta } });

testRule(orderingTwice, {
  valid: {
    'one of them': answer({ ordering: ['text'] }),
    'the other': answer({ order_with_respect_to: 'question', ordering: [] }),
  },
  invalid: {
    both: {
      design: answer({ order_with_respect_to: 'question', ordering: ['text'] }),
      at: ['Answer'],
      fixes: ['Remove ordering', 'Remove order_with_respect_to'],
    },
  },
});
