import { deleteField } from '../fixes.ts';
import { atLinks } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const linkTableAttributeTaken = defineRule({
  id: 'link-table-attribute-taken',
  severity: 'error',
  django: 'fields.E302',
  shared: true,
  what: 'A relation points at a table that Django makes for links, and its way back has the name of one of the keys there.',
  why: 'One attribute cannot be both the key and the way back.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const at = atLinks(schema, relation);
      if (!at?.accessorIsKey) return [];
      return [
        {
          message: `The way back of ${namedRelation(relation)} from the links of ${namedRelation(at.links)} would be called ${relation.accessor}, as a key there is.`,
          at: placeOf(relation),
          fixes: [deleteField(relation.field.id)],
        },
      ];
    }),
  ),
});
