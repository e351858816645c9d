import { changes } from '../../commands/command.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../../schema/schema.ts';
import { fix, setSeveral } from '../fixes.ts';
import { freeReverseName, hideWayBack, nameWayBack, rivals } from '../reverseNames.ts';
import type { Claim } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import type { Fix } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseNamesClash = defineRule({
  id: 'reverse-names-clash',
  severity: 'error',
  django: 'fields.E304',
  shared: true,
  what: 'Two relations give their target the same attribute for the way back.',
  why: 'One attribute can lead back along one relation only; without names of their own, relations between the same models get the same one.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, accessor } = relation;
      if (!target || accessor === null) return [];
      const others = rivals(schema, relation, target, accessor);
      if (others.length === 0) return [];
      const names = listed([namedRelation(relation), ...others.map(({ from }) => from)]);
      return [
        {
          message: `${names} ${others.length === 1 ? 'both' : 'all'} claim the name ${target.model.name}.${accessor}. Give each way back a name of its own.`,
          at: placeOf(relation),
          also: others.flatMap((claim) => (claim.relation ? [placeOf(claim.relation)] : [])),
          fixes: [
            nameAll(schema, relation, others, target),
            nameWayBack(schema, relation, target),
            hideWayBack(relation.field.id),
          ],
        },
      ];
    }),
});

/** Names every way back that claims the same attribute, after its own field: `author_books`, `editor_books`. */
function nameAll(
  schema: Schema,
  relation: ResolvedRelation,
  others: readonly Claim[],
  target: ResolvedModel,
): Fix {
  const unnamed = [relation, ...others.flatMap((claim) => claim.relation ?? [])].filter(
    ({ owner }) => !owner.model.external,
  );
  const given: string[] = [];
  const steps = unnamed.map((one) => {
    const name = freeReverseName(schema, one, target, { also: given, byField: true });
    given.push(name);
    return setSeveral(`Name it ${name}`, one.field.id, {
      related_name: name,
      related_query_name: undefined,
    }).change;
  });
  const label = unnamed.length === 1 ? `Name it ${given[0] ?? ''}` : `Name them ${listed(given)}`;
  return fix(label, changes(label, steps));
}
