import { declarations, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';
import { withoutArgument } from '../withoutArgument.ts';

export const nullsDistinctNotMade = defineRule({
  id: 'nulls-distinct-not-made',
  severity: 'warning',
  django: 'models.W047',
  what: 'A unique constraint says how NULLs compare, which the database cannot be told.',
  why: 'Django then leaves the whole constraint out, and twice the same value is stored without a word.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        ({ model, makes, given }) =>
          makes === 'unique' &&
          given.has('nulls_distinct') &&
          isLacking(schema, model, 'supports_nulls_distinct_unique_constraints'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has nulls_distinct: ${databaseName(schema)} cannot be told that, and the constraint is not made.`,
        at: { model: one.model.id },
        fixes: [...withoutArgument(one, 'nulls_distinct'), useDatabase('postgresql')],
      })),
});
