import { declarations, listIn, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';
import { withoutArgument } from '../withoutArgument.ts';

export const coveringUniqueNotMade = defineRule({
  id: 'covering-unique-not-made',
  severity: 'warning',
  django: 'models.W039',
  what: 'A unique constraint keeps other columns in its index, which the database cannot do.',
  why: 'Django then leaves the whole constraint out, and twice the same value is stored without a word.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        (one) =>
          one.makes === 'unique' &&
          listIn(one, 'include').length > 0 &&
          isLacking(schema, one.model, 'supports_covering_indexes'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has include: ${databaseName(schema)} keeps no other columns in an index, and the constraint is not made.`,
        at: { model: one.model.id },
        fixes: [...withoutArgument(one, 'include'), useDatabase('postgresql')],
      })),
});
