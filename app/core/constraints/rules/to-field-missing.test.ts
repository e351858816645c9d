import { aDesign, external, fk, missing } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { toFieldMissing } from './to-field-missing.ts';

const book = (to_field: GivenOptions['to_field']) =>
  aDesign('A', {
    Author: { code: ['CharField', { unique: true }] },
    Book: { author: fk('Author', { to_field }) },
  });

testRule(toFieldMissing, {
  valid: {
    'a field of the target': book('code'),
    'the id Django adds': book('id'),
    'a model whose fields are not known': aDesign('A', {
      'crm.Client': external,
      Order: { client: fk('crm.Client', { to_field: missing('number') }) },
    }),
  },
  invalid: {
    'a field that is not there': {
      design: book(missing('number')),
      at: ['Book.author'],
      says: 'the field number, which Author does not have',
      fixes: ['Point at the primary key'],
    },
    'pk, which is no field': { design: book(missing('pk')), at: ['Book.author'] },
  },
});
