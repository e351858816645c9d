import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { rowsRangeEmpty } from './rows-range-empty.ts';

testRule(rowsRangeEmpty, {
  valid: {
    'exactly one row': aDesign('A', { Setting: { __rows__: '1' } }),
    'at least some': aDesign('A', { Weekday: { __rows__: '7..*' } }),
  },
  invalid: {
    'more rows than there may be': {
      design: aDesign('A', { Weekday: { __rows__: '7..5' } }),
      at: ['Weekday'],
      says: 'There are to be at least 7 and at most 5 Weekdays.',
      fixes: ['Drop “at most 5”', 'Drop “at least 7”'],
    },
  },
});
