import { declarations, told } from '../constraintCode.ts';
import { nameInDatabase } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexNameBadStart = defineRule({
  id: 'index-name-bad-start',
  severity: 'error',
  django: 'models.E033',
  what: 'The name of an index starts with an underscore or a digit.',
  why: 'Not every database takes such a name, so Django refuses it for all.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(({ makes }) => makes === 'index')
      .filter((one) => /^[_\p{Nd}²³¹⁰-⁹₀-₉]/u.test(nameInDatabase(one) ?? ''))
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} must not start with an underscore or a digit.`,
        at: { model: one.model.id },
        fixes: removeDeclarations(one),
      })),
});
