import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf } from '../scan.ts';
import { linkBy } from '../throughFixes.ts';
import { throughs, wrongNames } from '../throughKeys.ts';

export const throughFieldsNotKeys = defineRule({
  id: 'through-fields-not-keys',
  severity: 'error',
  django: 'fields.E339',
  what: 'through_fields names a field that is no key to the right side.',
  why: 'The first must be the key to the model that holds the relation, the second the key to the other.',
  check: (schema) =>
    throughs(schema).flatMap((link) => {
      const { notKeys } = wrongNames(schema, link);
      if (notKeys.length === 0) return [];
      const wrong = notKeys.map(
        ({ name, side }) => `${link.through.model.name}.${name} is no key to ${side}`,
      );
      return [
        {
          message: `${listed(wrong)}, as through_fields of ${namedRelation(link.relation)} says.`,
          at: placeOf(link.relation),
          fixes: [...linkBy(link), remove(link.relation.field.id, 'through_fields')],
        },
      ];
    }),
});
