import { isList } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { linkBy } from '../throughFixes.ts';
import { throughs } from '../throughKeys.ts';

export const throughFieldsIncomplete = defineRule({
  id: 'through-fields-incomplete',
  severity: 'error',
  django: 'fields.E337',
  what: 'through_fields names fewer than two fields.',
  why: 'A link has two ends: the key to this model first, then the key to the other.',
  check: (schema) => {
    const links = throughs(schema);
    const known = new Set(links.map(({ relation }) => relation));
    return [
      ...links
        .filter(({ stated }) => stated !== null && !(stated[0] && stated[1]))
        .map((link) => ({
          message: `The through_fields of ${namedRelation(link.relation)} must name two keys of ${link.through.model.name}.`,
          at: placeOf(link.relation),
          fixes: [...linkBy(link), remove(link.relation.field.id, 'through_fields')],
        })),
      ...writtenRelations(schema)
        .filter((relation) => {
          const { through = null, through_fields: names } = relation.field.options;
          if (!isList(names)) return false;
          return through === null ? names.length === 0 : names.length < 2 && !known.has(relation);
        })
        .map((relation) => ({
          message: `The through_fields of ${namedRelation(relation)} are too few, and there is no model that they could be of.`,
          at: placeOf(relation),
          fixes: [remove(relation.field.id, 'through_fields')],
        })),
    ];
  },
});
