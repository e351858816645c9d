import { declarations, told } from '../constraintCode.ts';
import { nameInDatabase } from '../indexNames.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

/** `Index.max_name_length`, which its classes for PostgreSQL share. */
const LONGEST = 30;

export const indexNameTooLong = defineRule({
  id: 'index-name-too-long',
  severity: 'error',
  django: 'models.E034',
  what: 'The name of an index is longer than 30 characters.',
  why: 'Some databases have no room for more, so Django refuses it for all.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(({ makes }) => makes === 'index')
      .filter((one) => [...(nameInDatabase(one) ?? '')].length > LONGEST)
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has a name of more than ${LONGEST} characters. Shorten it.`,
        at: { model: one.model.id },
        fixes: removeDeclarations(one),
      })),
});
