import { nameForQueries, nameWayBack } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseQueryNameDoubleUnderscore = defineRule({
  id: 'reverse-query-name-double-underscore',
  severity: 'error',
  django: 'fields.E309',
  what: 'The name that leads back in filter() has two underscores in a row.',
  why: 'In lookups two underscores lead from a name to what is behind it.',
  check: (schema) =>
    writtenRelations(schema)
      .filter(({ hidden, queryName }) => !hidden && queryName.includes('__'))
      .map((relation) => ({
        message: `The name ${relation.queryName}, by which filter() goes back along ${namedRelation(relation)}, has two underscores in a row.`,
        at: placeOf(relation),
        fixes: [
          relation.target
            ? nameWayBack(schema, relation, relation.target)
            : nameForQueries(relation),
        ],
      })),
});
