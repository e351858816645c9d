import { claimsOn, nameWayBack } from '../reverseNames.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const reverseQueryNameMeetsField = defineRule({
  id: 'reverse-query-name-meets-field',
  severity: 'error',
  django: 'fields.E303',
  shared: true,
  what: 'The name that leads back in filter() is the name of a field of the target.',
  why: 'filter() could not tell whether the field or the relation is meant.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target, queryName } = relation;
      if (!target || !claimsOn(schema, target).fields.has(queryName)) return [];
      const name = `${target.model.name}.${queryName}`;
      const field = target.fields.find((other) => other.name === queryName)?.field;
      return [
        {
          message: `${name} is a field, and ${namedRelation(relation)} uses the same name in filter() from ${target.model.name}. Give the way back a name of its own.`,
          at: placeOf(relation),
          ...(field ? { also: [{ model: target.id, field: field.id }] } : {}),
          fixes: [nameWayBack(schema, relation, target)],
        },
      ];
    }),
});
