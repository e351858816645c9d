import { aDesign, number } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { maxLengthNotPositive } from './max-length-not-positive.ts';

const title = (max_length: GivenOption, type = 'CharField') =>
  aDesign('A', { Book: { title: [type, { max_length }] } });

testRule(maxLengthNotPositive, {
  valid: {
    'a number': title(80),
    none: title(undefined),
    'a name for a number': title({ code: 'MAX' }),
    'text without limit, where Django does not look': title(0, 'TextField'),
  },
  invalid: {
    '0': { design: title(0), at: ['Book.title'], fixes: ['Allow 200 characters'] },
    'a fraction': { design: title(number('1.5')), at: ['Book.title'] },
    'a text': { design: title('80', 'EmailField'), at: ['Book.title'] },
    true: { design: title(true), at: ['Book.title'] },
  },
});
