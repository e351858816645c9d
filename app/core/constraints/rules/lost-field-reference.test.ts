import { aDesign, missing } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { lostFieldReference } from './lost-field-reference.ts';

const post = (unique_for_date: GivenOption) =>
  aDesign('A', { Post: { day: 'DateField', title: ['CharField', { unique_for_date }] } });

testRule(lostFieldReference, {
  valid: {
    'a field of the model': post('day'),
    'a name that is there after all': post(missing('day')),
  },
  invalid: {
    'a field that is gone': {
      design: post(missing('published')),
      at: ['Post.title'],
      says: 'names the field published',
      fixes: ['Remove unique_for_date'],
    },
  },
});
