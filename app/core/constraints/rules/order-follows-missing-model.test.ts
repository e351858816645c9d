import { aDesign, fk, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderFollowsMissingModel } from './order-follows-missing-model.ts';

testRule(orderFollowsMissingModel, {
  valid: {
    'a key to a model of the design': aDesign('A', {
      Question: {},
      Answer: { question: fk('Question'), Meta: { order_with_respect_to: 'question' } },
    }),
    'a key to a model of Django’s that is not drawn': aDesign('A', {
      Answer: {
        by: ['ForeignKey', { to: missing('auth.User') }],
        Meta: { order_with_respect_to: 'by' },
      },
    }),
  },
  invalid: {
    'a key to what is not there': {
      design: aDesign('A', {
        Answer: {
          question: ['ForeignKey', { to: missing('app.Question') }],
          Meta: { order_with_respect_to: 'question' },
        },
      }),
      at: ['Answer'],
      says: 'Answer is ordered with respect to question, which points at app.Question, and that has no table.',
    },
    'a key to an abstract model': {
      design: aDesign('A', {
        Base: { Meta: { abstract: true } },
        Answer: { question: fk('Base'), Meta: { order_with_respect_to: 'question' } },
      }),
      at: ['Answer'],
    },
  },
});
