import { deleteField } from '../fixes.ts';
import { atLinks } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const linkTableQueryNameTaken = defineRule({
  id: 'link-table-query-name-taken',
  severity: 'error',
  django: 'fields.E305',
  shared: true,
  what: 'A relation to a table that Django makes for links is called in filter() as the way back of another.',
  why: 'filter() could not tell which of the two is meant.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const at = atLinks(schema, relation);
      if (!at || at.accessorIsQueryName.length === 0) return [];
      return [
        {
          message: `From the links of ${namedRelation(at.links)}, filter() goes back along ${namedRelation(relation)} by the name ${relation.queryName}, which is the way back of ${listed(at.accessorIsQueryName.map(namedRelation))}.`,
          at: placeOf(relation),
          also: at.accessorIsQueryName.map(placeOf),
          fixes: [deleteField(relation.field.id)],
        },
      ];
    }),
  ),
});
