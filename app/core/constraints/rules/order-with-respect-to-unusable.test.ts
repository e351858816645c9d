import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { orderWithRespectToUnusable } from './order-with-respect-to-unusable.ts';

const answer = (order_with_respect_to: string, abstract = false) =>
  aDesign('A', {
    Question: {},
    Answer: {
      question: fk('Question'),
      twice: [
        'GeneratedField',
        {
          expression: code('F("id") * 2'),
          db_persist: true,
          output_field: code('models.IntegerField()'),
        },
      ],
      others: m2m('Question', { related_name: 'also' }),
      Meta: { order_with_respect_to, ...(abstract ? { abstract } : {}) },
    },
  });

testRule(orderWithRespectToUnusable, {
  valid: { 'a key': answer('question'), 'a class without rows': answer('others', true) },
  invalid: {
    'a many-to-many': {
      design: answer('others'),
      at: ['Answer'],
      says: 'Answer is ordered with respect to others, which is a many-to-many: no row of it can be saved.',
      fixes: ['Remove order_with_respect_to'],
    },
    'a computed column': {
      design: answer('twice'),
      at: ['Answer'],
      says: 'which is computed by the database',
      fixes: ['Remove order_with_respect_to'],
    },
  },
});
