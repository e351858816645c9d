import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { relationToCompositeKey } from './relation-to-composite-key.ts';

const seat: GivenModel = {
  row: 'IntegerField',
  number: 'IntegerField',
  code: ['CharField', { unique: true }],
  pk: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
};

testRule(relationToCompositeKey, {
  valid: {
    'a key to an abstract model, which has no key at all': aDesign('A', {
      Base: {
        a: 'IntegerField',
        b: 'IntegerField',
        pk: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
        Meta: { abstract: true },
      },
      Book: { base: fk('Base') },
    }),
    'a plain key': aDesign('A', { Hall: {}, Ticket: { hall: fk('Hall') } }),
    'a unique field of such a model': aDesign('A', {
      Seat: seat,
      Ticket: { seat: fk('Seat', { to_field: 'code' }) },
    }),
  },
  invalid: {
    'a key to such a model': {
      design: aDesign('A', { Seat: seat, Ticket: { seat: fk('Seat') } }),
      at: ['Ticket.seat'],
      says: 'Ticket.seat involves Seat',
      fixes: ['Give Seat an id', 'Delete field'],
    },
    'a many-to-many from such a model': {
      design: aDesign('A', { Guest: {}, Seat: { ...seat, guests: m2m('Guest') } }),
      at: ['Seat.guests'],
    },
  },
});
