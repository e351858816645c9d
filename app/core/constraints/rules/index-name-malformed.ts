import { declarations, told } from '../constraintCode.ts';
import { nameInDatabase } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexNameMalformed = defineRule({
  id: 'index-name-malformed',
  severity: 'error',
  django: null,
  what: 'The name of an index or a constraint has a percent sign or a quotation mark.',
  why: 'Django fills placeholders after each percent sign, of which there are %(class)s and %(app_label)s, and puts the name in quotation marks into SQL.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter((one) => /[%"]/.test(nameInDatabase(one) ?? ''))
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has a name that Django cannot write. Leave out ${(nameInDatabase(one) ?? '').includes('%') ? 'the percent sign' : 'the quotation mark'}.`,
        at: { model: one.model.id },
        fixes: removeDeclarations(one),
      })),
});
