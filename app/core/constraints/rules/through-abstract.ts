import { setSeveral } from '../fixes.ts';
import { automaticTable } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const throughAbstract = defineRule({
  id: 'through-abstract',
  severity: 'error',
  django: 'fields.E331',
  along: ['models.E022'],
  shared: true,
  what: 'A many-to-many goes through an abstract model.',
  why: 'An abstract model has no table, so there is nowhere to keep the links.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { through, field } = relation;
      if (through?.kind !== 'abstract') return [];
      if (automaticTable(schema, relation.owner, through.label)) return [];
      return [
        {
          message: `${namedRelation(relation)} goes through ${through.model.name}, which is abstract and keeps no rows.`,
          at: placeOf(relation),
          also: [{ model: through.id }],
          fixes: [
            setSeveral('Let Django make the table', field.id, {
              through: undefined,
              through_fields: undefined,
            }),
          ],
        },
      ];
    }),
});
