import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { checkOverridden } from './check-overridden.ts';

const method = 'def check(self):\n    return True';

testRule(checkOverridden, {
  valid: {
    'the class method itself': aDesign('A', {
      Book: { __code__: '@classmethod\ndef check(cls, **kwargs):\n    return []' },
    }),
    'another method': aDesign('A', { Book: { __code__: 'def check_out(self): ...' } }),
    'an abstract model, which is never checked': aDesign('A', {
      Book: { __code__: method, Meta: { abstract: true } },
    }),
  },
  invalid: {
    'a method': {
      design: aDesign('A', { Book: { __code__: method } }),
      at: ['Book'],
      says: 'Book has a check that hides the class method',
    },
    'one of a base': {
      design: aDesign('A', {
        Book: { __code__: method, Meta: { abstract: true } },
        Novel: { __bases__: ['Book'] },
      }),
      at: ['Novel'],
      says: 'which it has from Book',
    },
    'a field of a model it extends': {
      design: aDesign('A', { Book: { check: 'TextField' }, Novel: { __bases__: ['Book'] } }),
      at: ['Novel'],
    },
  },
});
