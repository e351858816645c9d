import { fix, remove } from '../fixes.ts';
import { isModel, isTableOfProxy, linkTable, managesLinks, tablesOf } from '../linkTables.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { change } from '../../commands/command.ts';
import { setOption } from '../../commands/fields.ts';
import { freeName } from '../../design/names.ts';
import { keptWithWiring } from '../wiring.ts';

export const linkTableClash = defineRule({
  id: 'link-table-clash',
  severity: 'error',
  django: 'fields.E340',
  what: 'The table of a many-to-many is the table of something else too.',
  why: 'A table is made once: migrate would fail, or rows of two kinds would mix.',
  reach: 'design',
  check: keptWithWiring((schema) =>
    writtenRelations(schema).flatMap((relation): Report[] => {
      if (relation.kind !== 'manyToMany' || !managesLinks(schema, relation)) return [];
      const table = linkTable(relation);
      const { through, field } = relation;
      const other = tablesOf(schema)
        .get(table)
        ?.find(({ of }) => of !== relation && of !== through);
      if (!other || (through && isTableOfProxy(schema, through))) return [];
      const free = freeName(table, tablesOf(schema).keys());
      return [
        {
          message: `The links of ${namedRelation(relation)} are kept in the table ${table}, which is also the table of ${isModel(other.of) ? other.of.model.name : namedRelation(other.of)}.`,
          at: placeOf(relation),
          also: [isModel(other.of) ? { model: other.of.id } : placeOf(other.of)],
          fixes: through
            ? []
            : [
                ...(Object.hasOwn(field.options, 'db_table') ? [remove(field.id, 'db_table')] : []),
                fix(
                  `Use the table ${free}`,
                  change(setOption, { field: field.id, option: 'db_table', value: free }),
                ),
              ],
        },
      ];
    }),
  ),
});
