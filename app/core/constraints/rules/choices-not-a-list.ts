import { isChoices, isCode, isList } from '../../fieldTypes/values.ts';
import { isTextInCode } from '../expressionReferences.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const choicesNotAList = defineRule({
  id: 'choices-not-a-list',
  severity: 'error',
  django: 'fields.E004',
  what: 'The choices of a field are not a list.',
  why: 'Django walks through them to check values and to fill forms.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'choices')
      .filter(
        ({
          field: {
            options: { choices },
          },
        }) =>
          choices &&
          !isChoices(choices) &&
          (!isCode(choices) || isTextInCode(choices)) &&
          !isList(choices),
      )
      .map((written) => ({
        message: `The choices of ${named(written)} must be a list of values and what a person reads.`,
        at: written.at,
        fixes: [remove(written.id, 'choices')],
      })),
});
