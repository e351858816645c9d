import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { compositeKeyNotCalledPk } from './composite-key-not-called-pk.ts';

const seat = (name: string) =>
  aDesign('A', {
    Seat: {
      row: 'IntegerField',
      number: 'IntegerField',
      [name]: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
    },
  });

testRule(compositeKeyNotCalledPk, {
  valid: { 'the name pk': seat('pk') },
  invalid: { 'another name': { design: seat('key'), at: ['Seat.key'], fixes: ['Rename to pk'] } },
});
