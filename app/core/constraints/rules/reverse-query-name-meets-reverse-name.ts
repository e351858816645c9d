import { nameWayBack, rivals } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseQueryNameMeetsReverseName = defineRule({
  id: 'reverse-query-name-meets-reverse-name',
  severity: 'error',
  django: 'fields.E305',
  shared: true,
  what: 'The name that leads back in filter() is the way back of another relation.',
  why: 'filter() could not tell along which of the two relations to go.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, queryName } = relation;
      if (!target) return [];
      const others = rivals(schema, relation, target, queryName);
      if (others.length === 0) return [];
      return [
        {
          message: `${namedRelation(relation)} uses the name ${queryName} in filter() from ${target.model.name}, which is the way back of ${listed(others.map(({ from }) => from))}. Give it a name of its own.`,
          at: placeOf(relation),
          also: others.flatMap((claim) => (claim.relation ? [placeOf(claim.relation)] : [])),
          fixes: [nameWayBack(schema, relation, target)],
        },
      ];
    }),
});
