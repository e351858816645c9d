import { hideWayBack, isHiddenByDefault, nameWayBack } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { isForgotten, listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const defaultRelatedNameHidesNothing = defineRule({
  id: 'default-related-name-hides-nothing',
  severity: 'error',
  django: 'fields.E304',
  along: ['fields.E305'],
  shared: true,
  what: 'A many-to-many takes a name with a + from default_related_name, and another many-to-many does, too.',
  why: 'Django hides a many-to-many only by its own related_name; this one keeps its way back under that name and clashes.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, relatedName, field } = relation;
      if (!target || !isHiddenByDefault(relation)) return [];
      const others = target.reverse.filter(
        (other) =>
          other !== relation &&
          isHiddenByDefault(other) &&
          other.relatedName === relatedName &&
          !isForgotten(schema, field.id),
      );
      if (others.length === 0) return [];
      return [
        {
          message: `${listed([relation, ...others].map(namedRelation))} have the reverse name “${relatedName ?? ''}”, and Django does not hide ${namedRelation(relation)} by default_related_name.`,
          at: placeOf(relation),
          also: others.map(placeOf),
          fixes: [hideWayBack(field.id), nameWayBack(schema, relation, target)],
        },
      ];
    }),
});
