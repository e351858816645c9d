import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldHidesMethod } from './field-hides-method.ts';

testRule(fieldHidesMethod, {
  valid: {
    'methods that nobody misses': aDesign('A', {
      Job: { refresh_from_db: 'TextField', name: 'TextField' },
    }),
    'a name objects have by nature': aDesign('A', { Job: { constructor: 'TextField' } }),
  },
  invalid: {
    save: {
      design: aDesign('A', { Job: { save: 'BooleanField' } }),
      at: ['Job.save'],
      says: 'saving rows would fail',
      fixes: ['Rename to save_field'],
    },
    'a check of Django’s': {
      design: aDesign('A', { Job: { _check_x: 'TextField' } }),
      at: ['Job._check_x'],
    },
  },
});
