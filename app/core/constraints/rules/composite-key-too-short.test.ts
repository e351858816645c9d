import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { compositeKeyTooShort } from './composite-key-too-short.ts';

const seat = (fields: readonly string[]) =>
  aDesign('A', {
    Seat: { row: 'IntegerField', number: 'IntegerField', pk: ['CompositePrimaryKey', { fields }] },
  });

testRule(compositeKeyTooShort, {
  valid: { 'two fields': seat(['row', 'number']) },
  invalid: {
    'one field': {
      design: seat(['row']),
      at: ['Seat.pk'],
      says: 'at least two',
      fixes: ['Delete field'],
    },
    'a field twice': { design: seat(['row', 'row']), at: ['Seat.pk'], says: 'twice' },
    nothing: { design: aDesign('A', { Seat: { pk: 'CompositePrimaryKey' } }), at: ['Seat.pk'] },
  },
});
