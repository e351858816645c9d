import { databaseName } from '../databases.ts';
import { removeFromMeta, set, whereStated } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const keyToTableNotMade = defineRule({
  id: 'key-to-table-not-made',
  severity: 'error',
  django: null,
  what: 'A key points at a model whose table is made in another kind of database only.',
  why: 'Checks pass, but the database refuses a key to a table that is not there: migrate fails.',
  check: (schema) => {
    const { database } = schema.design.settings;
    // SQLite looks for the table when a row is written.
    if (database === 'sqlite') return [];
    const isElsewhere = (vendor: unknown): boolean =>
      typeof vendor === 'string' && vendor !== '' && vendor !== database;
    return writtenRelations(schema).flatMap((relation) => {
      const { owner, target, field, through } = relation;
      if (!target || through || !isElsewhere(target.concrete.meta['required_db_vendor'])) return [];
      if (owner.meta['managed'] === false || isElsewhere(owner.meta['required_db_vendor']))
        return [];
      if (field.options['db_constraint'] === false) return [];
      return [
        {
          message: `${namedRelation(relation)} points at ${target.model.name}, which by its required_db_vendor has no table in ${databaseName(schema)}.`,
          at: placeOf(relation),
          also: [{ model: target.concrete.id }],
          fixes: [
            ...whereStated(target.concrete, 'required_db_vendor', [
              removeFromMeta(target.concrete.id, 'required_db_vendor'),
            ]),
            set('Keep no constraint', field.id, 'db_constraint', false),
          ],
        },
      ];
    });
  },
});
