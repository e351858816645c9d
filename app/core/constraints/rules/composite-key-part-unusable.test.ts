import { aDesign, fk, m2m, missing } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { compositeKeyPartUnusable } from './composite-key-part-unusable.ts';

const seat = (fields: GivenOptions['fields']) =>
  aDesign('A', {
    Hall: {},
    Seat: {
      hall: fk('Hall'),
      number: 'IntegerField',
      note: ['TextField', { null: true }],
      near: m2m('Hall', { related_name: '+' }),
      pk: ['CompositePrimaryKey', { fields }],
    },
  });

testRule(compositeKeyPartUnusable, {
  valid: { 'required columns': seat(['hall', 'number']) },
  invalid: {
    'a field that may be NULL': {
      design: seat(['number', 'note']),
      at: ['Seat'],
      says: "The primary key of Seat can't contain note: it may be NULL.",
      fixes: ['Leave note out'],
    },
    'a many-to-many': { design: seat(['number', 'near']), at: ['Seat'], says: 'no column' },
    'a field that is not there': {
      design: seat(['number', missing('row')]),
      at: ['Seat'],
      says: 'no such field',
    },
    'one column twice': {
      design: seat(['hall', missing('hall_id')]),
      at: ['Seat'],
      says: 'the same column as hall',
    },
  },
});
