import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { missingToField } from '../targets.ts';

export const toFieldMissing = defineRule({
  id: 'to-field-missing',
  severity: 'error',
  django: 'fields.E312',
  what: 'A key points at a field that its target does not have.',
  why: 'The key stores the value of that field, so there must be one.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, target } = relation;
      const name = missingToField(schema, relation);
      if (!target || name === undefined) return [];
      return [
        {
          message: `${namedRelation(relation)} points at the field ${name}, which ${target.model.name} does not have.`,
          at: placeOf(relation),
          fixes: [remove(field.id, 'to_field', 'Point at the primary key')],
        },
      ];
    }),
});
