import { deleteField } from '../fixes.ts';
import { linksPointedAt } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { keptWithWiring } from '../wiring.ts';

export const relationToAbstract = defineRule({
  id: 'relation-to-abstract',
  severity: 'error',
  django: 'fields.E300',
  along: ['fields.E307'],
  shared: true,
  what: 'A relation points at an abstract model.',
  why: 'An abstract model has no table, so there are no rows to point at; each model made of it has its own.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { owner, field } = relation;
      const target = owner.relations.find((one) => one.field === field)?.target;
      if (target?.kind !== 'abstract' || linksPointedAt(schema, relation)) return [];
      return [
        {
          message: `${namedRelation(relation)} points at ${target.model.name}, which is abstract and has no rows.`,
          at: placeOf(relation),
          also: [{ model: target.id }],
          fixes: [deleteField(field.id)],
        },
      ];
    }),
  ),
});
