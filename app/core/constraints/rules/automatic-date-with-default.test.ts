import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { automaticDateWithDefault } from './automatic-date-with-default.ts';

const at = (options: GivenOptions) => aDesign('A', { Book: { at: ['DateTimeField', options] } });

testRule(automaticDateWithDefault, {
  valid: { 'one way': at({ auto_now: true }), 'a default': at({ default: code('timezone.now') }) },
  invalid: {
    'set on creation and with a default': {
      design: at({ auto_now_add: true, default: code('timezone.now') }),
      at: ['Book.at'],
      says: 'auto_now_add and default',
      fixes: ['Remove default', 'Remove auto_now_add'],
    },
    'both automatic ways': { design: at({ auto_now: true, auto_now_add: true }), at: ['Book.at'] },
    'None counts as a default': { design: at({ auto_now: true, default: null }), at: ['Book.at'] },
  },
});
