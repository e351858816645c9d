import { hideWayBack, nameWayBack, claimsOn } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseNameMeetsField = defineRule({
  id: 'reverse-name-meets-field',
  severity: 'error',
  django: 'fields.E302',
  shared: true,
  what: 'The way back of a relation has the name of a field of its target.',
  why: 'One attribute cannot be both: either the field or the way back would be lost.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, accessor } = relation;
      if (!target || accessor === null || !claimsOn(schema, target).fields.has(accessor)) return [];
      const name = `${target.model.name}.${accessor}`;
      const field = target.fields.find((other) => other.name === accessor)?.field;
      return [
        {
          message: `${name} is a field, and ${namedRelation(relation)} claims the same name for its way back. Give the way back a name of its own.`,
          at: placeOf(relation),
          ...(field ? { also: [{ model: target.id, field: field.id }] } : {}),
          fixes: [nameWayBack(schema, relation, target), hideWayBack(relation.field.id)],
        },
      ];
    }),
});
