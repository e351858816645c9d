import { deleteField } from '../fixes.ts';
import { atLinks } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const linkTableWaysBackClash = defineRule({
  id: 'link-table-ways-back-clash',
  severity: 'error',
  django: 'fields.E304',
  shared: true,
  what: 'Two relations to one table that Django makes for links give it the same attribute for the way back.',
  why: 'One attribute can lead back along one relation only.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const at = atLinks(schema, relation);
      if (!at || at.sameAccessor.length === 0) return [];
      return [
        {
          message: `${listed([relation, ...at.sameAccessor].map(namedRelation))} claim the same way back ${relation.accessor} from the links of ${namedRelation(at.links)}.`,
          at: placeOf(relation),
          also: at.sameAccessor.map(placeOf),
          fixes: [deleteField(relation.field.id)],
        },
      ];
    }),
  ),
});
