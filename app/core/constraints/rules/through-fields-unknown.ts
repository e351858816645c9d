import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { linkBy } from '../throughFixes.ts';
import { throughs, wrongNames } from '../throughKeys.ts';

export const throughFieldsUnknown = defineRule({
  id: 'through-fields-unknown',
  severity: 'error',
  django: 'fields.E338',
  what: 'through_fields names a field that the model between does not have.',
  why: 'Django looks the two keys of a link up by these names.',
  check: (schema) =>
    throughs(schema).flatMap((link) => {
      const { unknown } = wrongNames(schema, link);
      if (unknown.length === 0) return [];
      return [
        {
          message: `${link.through.model.name} has no field ${listed(unknown, 'or')}, which through_fields of ${namedRelation(link.relation)} names.`,
          at: placeOf(link.relation),
          fixes: [...linkBy(link), remove(link.relation.field.id, 'through_fields')],
        },
      ];
    }),
});
