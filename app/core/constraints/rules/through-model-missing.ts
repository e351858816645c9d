import { change, changes } from '../../commands/command.ts';
import { setOptions } from '../../commands/fields.ts';
import { addThroughModel } from '../../commands/relations.ts';
import { fix, setSeveral } from '../fixes.ts';
import { automaticTable } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { missingModel, pointAtNamesake } from '../targets.ts';
import { keptWithWiring } from '../wiring.ts';

const none = { through: undefined, through_fields: undefined };

export const throughModelMissing = defineRule({
  id: 'through-model-missing',
  severity: 'error',
  django: 'fields.E331',
  along: ['models.E022'],
  shared: true,
  what: 'A many-to-many goes through a model that is not there.',
  why: 'The links are rows of that model: without it there is nowhere to keep them.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, target } = relation;
      const name = missingModel(schema, field.options['through']);
      if (name === undefined || relation.kind !== 'manyToMany') return [];
      if (automaticTable(schema, relation.owner, name)) return [];
      const create = changes('Create a model for the links', [
        change(setOptions, { field: field.id, options: none }),
        change(addThroughModel, { field: field.id }),
      ]);
      return [
        {
          message: `${namedRelation(relation)} goes through ${name || 'a model'}, which is not in this design.`,
          at: placeOf(relation),
          fixes: [
            ...pointAtNamesake(schema, field, 'through', name),
            ...(target ? [fix(create.label, create)] : []),
            setSeveral('Let Django make the table', field.id, none),
          ],
        },
      ];
    }),
  ),
});
