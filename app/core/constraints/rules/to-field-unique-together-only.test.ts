import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { toFieldUniqueTogetherOnly } from './to-field-unique-together-only.ts';

testRule(toFieldUniqueTogetherOnly, {
  valid: {
    'a unique field': aDesign('A', {
      Author: { code: ['CharField', { unique: true }], Meta: { unique_together: [['code']] } },
      Book: { author: fk('Author', { to_field: 'code' }) },
    }),
  },
  invalid: {
    'unique together with nothing else': {
      design: aDesign('A', {
        Author: { code: 'CharField', Meta: { unique_together: [['code']] } },
        Book: { author: fk('Author', { to_field: 'code' }) },
      }),
      at: ['Book.author'],
      fixes: ['Make code unique'],
    },
    'one flat list': {
      design: aDesign('A', {
        Author: { code: 'CharField', Meta: { unique_together: ['code'] } },
        Book: { author: fk('Author', { to_field: 'code' }) },
      }),
      at: ['Book.author'],
    },
  },
});
