import { hideWayBack, nameWayBack } from '../reverseNames.ts';
import { breaksImport, lostWith } from '../modelMembers.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseNameHidesMember = defineRule({
  id: 'reverse-name-hides-member',
  severity: 'warning',
  django: null,
  what: 'The way back of a relation takes a name that the target’s own machinery needs.',
  why: 'The way back is an attribute of the other model’s class: it takes the place of what was there, and no check says so.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, accessor } = relation;
      if (!target || accessor === null) return [];
      const lost =
        lostWith(accessor) ??
        (breaksImport(accessor) || accessor === 'pk' || accessor === 'check'
          ? 'much of Django'
          : target.fields.some(({ name, attname }) => attname === accessor && name !== accessor)
            ? `reading ${target.model.name}.${accessor}`
            : undefined);
      if (lost === undefined) return [];
      return [
        {
          message: `The way back of ${namedRelation(relation)} hides ${target.model.name}.${accessor}: ${lost} would fail.`,
          at: placeOf(relation),
          fixes: [nameWayBack(schema, relation, target), hideWayBack(relation.field.id)],
        },
      ];
    }),
});
