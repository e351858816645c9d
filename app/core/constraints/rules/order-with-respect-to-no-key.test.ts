import { aDesign, fk, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderWithRespectToNoKey } from './order-with-respect-to-no-key.ts';

const answer = (order_with_respect_to: GivenOption) =>
  aDesign('A', {
    Question: {},
    Answer: { question: fk('Question'), text: 'TextField', Meta: { order_with_respect_to } },
  });

testRule(orderWithRespectToNoKey, {
  valid: { 'a key': answer('question'), nothing: answer(undefined) },
  invalid: {
    'a plain field': {
      design: answer('text'),
      at: ['Answer'],
      fixes: ['Remove order_with_respect_to'],
    },
    'a field that is not there': {
      design: answer(missing('parent')),
      at: ['Answer'],
      says: 'parent',
    },
  },
});
