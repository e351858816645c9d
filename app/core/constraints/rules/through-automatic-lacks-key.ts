import { setSeveral } from '../fixes.ts';
import { automaticTable } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { missingModel } from '../targets.ts';
import { keptWithWiring } from '../wiring.ts';

export const throughAutomaticLacksKey = defineRule({
  id: 'through-automatic-lacks-key',
  severity: 'error',
  django: 'fields.E336',
  shared: true,
  what: 'A many-to-many goes through the table Django makes for another one, which does not join the same two models.',
  why: 'A row of that table is a link only if it points at both sides.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation) => {
      if (relation.kind !== 'manyToMany') return [];
      const { owner, target, targetName, through, field } = relation;
      // Django looks for the name among models with rows.
      const name =
        through?.kind === 'abstract'
          ? through.label
          : (missingModel(schema, field.options['through']) ?? '');
      const other = automaticTable(schema, owner, name);
      if (!other || owner === target) return [];
      const joined = new Set([other.owner, other.target]);
      const lacking = [
        ...(joined.has(owner) ? [] : [owner.model.name]),
        ...(target && joined.has(target) ? [] : [target?.model.name ?? targetName]),
      ];
      if (lacking.length === 0) return [];
      return [
        {
          message: `${namedRelation(relation)} goes through the table Django makes for ${namedRelation(other)}, which has no key to ${listed(lacking, 'or')}.`,
          at: placeOf(relation),
          also: [placeOf(other)],
          fixes: [
            setSeveral('Let Django make the table', field.id, {
              through: undefined,
              through_fields: undefined,
            }),
          ],
        },
      ];
    }),
  ),
});
