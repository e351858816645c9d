import { declarations, listIn, told } from '../constraintCode.ts';
import { databaseName, isLacking, useDatabase } from '../databases.ts';
import { defineRule } from '../rule.ts';
import { withoutArgument } from '../withoutArgument.ts';

export const coveringIndexMadePlain = defineRule({
  id: 'covering-index-made-plain',
  severity: 'warning',
  django: 'models.W040',
  what: 'An index keeps other columns besides those it is over, which the database cannot do.',
  why: 'Django makes the index without them, so that reading them is no faster than before.',
  reach: 'model',
  check: (schema) =>
    declarations(schema)
      .filter(
        (one) =>
          one.makes === 'index' &&
          listIn(one, 'include').length > 0 &&
          isLacking(schema, one.model, 'supports_covering_indexes'),
      )
      .map((one) => ({
        message: `${told(one)} of ${one.model.model.name} has include: ${databaseName(schema)} keeps no other columns in an index, and they are left out.`,
        at: { model: one.model.id },
        fixes: [...withoutArgument(one, 'include'), useDatabase('postgresql')],
      })),
});
