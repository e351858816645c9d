import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherCompositeKey } from './unique-together-composite-key.ts';

const seat = (names: readonly string[]) =>
  aDesign('A', {
    Seat: {
      row: 'IntegerField',
      number: 'IntegerField',
      pk: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
      Meta: { unique_together: [names] },
    },
  });

testRule(uniqueTogetherCompositeKey, {
  valid: { 'its parts': seat(['row', 'number']) },
  invalid: { 'the key': { design: seat(['pk', 'row']), at: ['Seat'], fixes: ['Leave pk out'] } },
});
