import { nameForQueries, nameWayBack } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseQueryNameTrailingUnderscore = defineRule({
  id: 'reverse-query-name-trailing-underscore',
  severity: 'error',
  django: 'fields.E308',
  what: 'The name that leads back in filter() ends with an underscore.',
  why: 'Django joins names with double underscores in lookups, so it could not tell where this name ends.',
  check: (schema) =>
    writtenRelations(schema)
      .filter(({ hidden, queryName }) => !hidden && queryName.endsWith('_'))
      .map((relation) => ({
        message: `The name ${relation.queryName}, by which filter() goes back along ${namedRelation(relation)}, ends with an underscore.`,
        at: placeOf(relation),
        fixes: [
          relation.target
            ? nameWayBack(schema, relation, relation.target)
            : nameForQueries(relation),
        ],
      })),
});
