import { findInstalled } from '../../schema/installed.ts';
import { deleteField } from '../fixes.ts';
import { linksPointedAt } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { createModel, missingModel, pointAtNamesake } from '../targets.ts';
import { keptWithWiring } from '../wiring.ts';

export const relationTargetMissing = defineRule({
  id: 'relation-target-missing',
  severity: 'error',
  django: 'fields.E300',
  along: ['fields.E307'],
  shared: true,
  what: 'A relation points at a model that is not there.',
  why: 'The column could not be made: it takes its type from the model it points at.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field } = relation;
      const name = missingModel(schema, field.options['to']);
      if (name === undefined || findInstalled(name)) return [];
      if (linksPointedAt(schema, relation)) return [];
      return [
        {
          message: `${namedRelation(relation)} points at ${name || 'a model'}, which is not in this design.`,
          at: placeOf(relation),
          fixes: [
            ...pointAtNamesake(schema, field, 'to', name),
            ...createModel(relation, 'to', name),
            deleteField(field.id),
          ],
        },
      ];
    }),
  ),
});
