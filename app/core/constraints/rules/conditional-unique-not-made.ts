import { conditionOf, declarations, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';

export const conditionalUniqueNotMade = defineRule({
  id: 'conditional-unique-not-made',
  severity: 'warning',
  django: 'models.W036',
  what: 'A unique constraint is for some rows only, which the database cannot do.',
  why: 'Django then leaves the whole constraint out, and twice the same value is stored without a word.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        (one) =>
          one.makes === 'unique' &&
          conditionOf(one) !== undefined &&
          isLacking(schema, one.model, 'supports_partial_indexes'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has a condition: ${databaseName(schema)} has no such thing, and the constraint is not made.`,
        at: { model: one.model.id },
        fixes: [useDatabase('postgresql')],
      })),
});
