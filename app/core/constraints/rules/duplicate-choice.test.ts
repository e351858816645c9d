import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { duplicateChoice } from './duplicate-choice.ts';

const status = (choices: GivenOption) =>
  aDesign('A', { Book: { status: ['CharField', { choices }] } });

testRule(duplicateChoice, {
  valid: {
    'values that differ': status({ draft: 'Draft', live: 'Live' }),
    'the same label twice': status([
      ['a', 'One'],
      ['b', 'One'],
    ]),
  },
  invalid: {
    'one value twice': {
      design: status([
        ['draft', 'Draft'],
        ['live', 'Live'],
        ['draft', 'Sketch'],
      ]),
      at: ['Book.status'],
      says: 'stores “draft”',
      fixes: ['Keep the first of each'],
    },
  },
});
