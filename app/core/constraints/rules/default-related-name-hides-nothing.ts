import { hideWayBack, nameWayBack } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { isForgotten, listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';
import type { ResolvedRelation } from '../../schema/schema.ts';

export const defaultRelatedNameHidesNothing = defineRule({
  id: 'default-related-name-hides-nothing',
  severity: 'error',
  django: null,
  what: 'A many-to-many takes a name with a + from default_related_name, and another relation has the same.',
  why: 'Django hides a many-to-many only by its own related_name; this one keeps its way back under that name and clashes.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, relatedName, field } = relation;
      if (!target || !isHiddenByDefault(relation)) return [];
      const others = target.reverse.filter(
        (other) =>
          other !== relation &&
          other.relatedName === relatedName &&
          !isForgotten(schema, field.id) &&
          // These Django renames.
          (other.kind !== 'manyToMany' || isHiddenByDefault(other)),
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

const isHiddenByDefault = ({ kind, field, relatedName, symmetrical }: ResolvedRelation): boolean =>
  kind === 'manyToMany' &&
  !symmetrical &&
  !field.options['related_name'] &&
  relatedName?.endsWith('+') === true;
