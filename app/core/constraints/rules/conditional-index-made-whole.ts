import { declarations, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';
import { withoutArgument } from '../withoutArgument.ts';

export const conditionalIndexMadeWhole = defineRule({
  id: 'conditional-index-made-whole',
  severity: 'warning',
  django: 'models.W037',
  what: 'An index is for some rows only, which the database cannot do.',
  why: 'Django makes it for all rows: it works, and is larger and slower to keep than was meant.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        ({ model, makes, given }) =>
          makes === 'index' &&
          given.has('condition') &&
          isLacking(schema, model, 'supports_partial_indexes'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has a condition: ${databaseName(schema)} has no such indexes, and indexes all rows.`,
        at: { model: one.model.id },
        fixes: [...withoutArgument(one, 'condition', 'Index all rows'), useDatabase('postgresql')],
      })),
});
