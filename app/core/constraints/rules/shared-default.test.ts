import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { sharedDefault } from './shared-default.ts';

const extra = (value: GivenOption, type = 'JSONField') =>
  aDesign('A', { Book: { extra: [type, { default: value }] } });

testRule(sharedDefault, {
  valid: {
    'a callable': extra(code('dict')),
    'a callable of one’s own': extra(code('defaults.for_book')),
    'a lambda': extra(code('lambda: {"a": 1}')),
    None: extra(null),
    'an empty list, written as list': extra([]),
    'a field that is no JSON': extra('x', 'TextField'),
  },
  invalid: {
    'an empty dict': {
      design: extra(code('{}')),
      at: ['Book.extra'],
      fixes: ['Use dict', 'Remove default'],
    },
    'an empty list': {
      design: extra(code('[]')),
      at: ['Book.extra'],
      fixes: ['Use list', 'Remove default'],
    },
    'a filled one': {
      design: extra(code('{"a": 1}')),
      at: ['Book.extra'],
      fixes: ['Remove default'],
    },
    'a text': { design: extra('x'), at: ['Book.extra'] },
  },
});
