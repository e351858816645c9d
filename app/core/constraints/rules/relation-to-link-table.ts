import { deleteField } from '../fixes.ts';
import { atLinks } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const relationToLinkTable = defineRule({
  id: 'relation-to-link-table',
  severity: 'error',
  django: 'fields.E303',
  shared: true,
  what: 'A relation points at a table that Django makes for links, and is called there as one of its keys.',
  why: 'filter() could not tell whether the key or the way back is meant.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, queryName } = relation;
      const at = atLinks(schema, relation);
      if (!at?.queryNameIsKey) return [];
      return [
        {
          message: `${namedRelation(relation)} points at the table that Django makes for ${namedRelation(at.links)}, which has a ${queryName} already.`,
          at: placeOf(relation),
          fixes: [deleteField(field.id)],
        },
      ];
    }),
  ),
});
