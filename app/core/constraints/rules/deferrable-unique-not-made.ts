import { declarations, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';
import { withoutArgument } from '../withoutArgument.ts';

export const deferrableUniqueNotMade = defineRule({
  id: 'deferrable-unique-not-made',
  severity: 'warning',
  django: 'models.W038',
  what: 'A unique constraint is to be looked at later, which the database cannot do.',
  why: 'Django then leaves the whole constraint out, and twice the same value is stored without a word.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        ({ model, makes, given }) =>
          makes === 'unique' &&
          given.has('deferrable') &&
          isLacking(schema, model, 'supports_deferrable_unique_constraints'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} is deferrable: ${databaseName(schema)} has no such thing, and the constraint is not made.`,
        at: { model: one.model.id },
        fixes: [
          ...withoutArgument(one, 'deferrable', 'Check it at once'),
          useDatabase('postgresql'),
        ],
      })),
});
