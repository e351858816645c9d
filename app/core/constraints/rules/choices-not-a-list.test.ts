import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { choicesNotAList } from './choices-not-a-list.ts';

const status = (choices: GivenOption) =>
  aDesign('A', { Book: { status: ['CharField', { choices }] } });

testRule(choicesNotAList, {
  valid: {
    choices: status({ draft: 'Draft' }),
    'an expression': status({ code: 'Status' }),
    nothing: status(''),
  },
  invalid: {
    'a text in code': { design: status({ code: '"draft"' }), at: ['Book.status'] },
    'a text': { design: status('draft'), at: ['Book.status'], fixes: ['Remove choices'] },
    'a number': { design: status(3), at: ['Book.status'] },
  },
});
