import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { choiceLongerThanMaxLength } from './choice-longer-than-max-length.ts';

const status = (choices: GivenOption, max_length: number | undefined = 5, type = 'CharField') =>
  aDesign('A', { Book: { status: [type, { choices, max_length }] } });

testRule(choiceLongerThanMaxLength, {
  valid: {
    'choices that fit': status({ draft: 'A long label' }),
    'characters beyond the first 65,536': status({ '😀😀😀😀😀': 'Smiles' }),
    numbers: status([[1234567, 'Many']], 5, 'IntegerField'),
  },
  invalid: {
    'a longer one': {
      design: status({ draft: 'Draft', published: 'Live' }),
      at: ['Book.status'],
      says: 'The choice “published” of Book.status has 9 characters, but max_length is 5.',
      fixes: ['Allow 9 characters'],
    },
  },
});
