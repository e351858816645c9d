import { aDesign, fk, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderWithRespectToMissing } from './order-with-respect-to-missing.ts';

const answer = (order_with_respect_to: GivenOption) =>
  aDesign('A', {
    Question: {},
    Answer: { question: fk('Question'), text: 'TextField', Meta: { order_with_respect_to } },
  });

testRule(orderWithRespectToMissing, {
  valid: {
    'a key': answer('question'),
    'a key by its attribute': answer(missing('question_id')),
    nothing: answer(undefined),
  },
  invalid: {
    'a field that is not there': {
      design: answer(missing('parent')),
      at: ['Answer'],
      says: 'parent',
      fixes: ['Remove order_with_respect_to'],
    },
  },
});
