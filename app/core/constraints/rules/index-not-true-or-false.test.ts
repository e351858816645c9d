import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNotTrueOrFalse } from './index-not-true-or-false.ts';

const title = (db_index: GivenOption) =>
  aDesign('A', { Book: { title: ['CharField', { db_index }] } });

testRule(indexNotTrueOrFalse, {
  valid: { true: title(true), None: title(null), '1, which Python takes for true': title(1) },
  invalid: { 'a text': { design: title('yes'), at: ['Book.title'], fixes: ['Remove db_index'] } },
});
