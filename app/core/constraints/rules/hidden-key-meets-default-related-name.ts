import { setSeveral } from '../fixes.ts';
import { isHiddenByDefault } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { isForgotten, listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const hiddenKeyMeetsDefaultRelatedName = defineRule({
  id: 'hidden-key-meets-default-related-name',
  severity: 'error',
  django: 'fields.E305',
  shared: true,
  what: 'A hidden key has the name with a + that a many-to-many takes from default_related_name.',
  why: 'Django hides a many-to-many only by its own related_name, so this one keeps the name that the key has in filter().',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, queryName, hidden, kind, field } = relation;
      if (!target || !hidden || kind === 'manyToMany') return [];
      const others = target.reverse.filter(
        (other) =>
          isHiddenByDefault(other) &&
          other.relatedName === queryName &&
          !isForgotten(schema, other.field.id),
      );
      if (others.length === 0) return [];
      const name = `${relation.owner.modelName}_${field.name}+`;
      return [
        {
          message: `${namedRelation(relation)} is hidden as “${queryName}”, a name that Django leaves to ${listed(others.map(namedRelation))}.`,
          at: placeOf(relation),
          also: others.map(placeOf),
          fixes: [
            setSeveral(`Hide it as ${name}`, field.id, {
              related_name: name,
              related_query_name: undefined,
            }),
          ],
        },
      ];
    }),
});
