import { article } from '../../schema/sentences.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const deleteLeftToDatabase = defineRule({
  id: 'delete-left-to-database',
  severity: 'info',
  django: null,
  what: 'A key does nothing when what it points at is deleted, and the database checks it.',
  why: 'DO_NOTHING leaves the key as it is; its constraint then fails, with most databases only when the transaction ends, far from the line that deleted.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, owner, target, kind } = relation;
      if (kind === 'manyToMany' || !target || field.options['on_delete'] !== 'DO_NOTHING')
        return [];
      if (field.options['db_constraint'] === false) return [];
      const [what, of] = [target.model.name, owner.model.name];
      return [
        {
          message: `Deleting ${article(what)} ${what} fails in the database while ${article(of)} ${of} points at it, since ${namedRelation(relation)} does nothing about it.`,
          at: placeOf(relation),
          also: [{ model: target.id }],
          fixes: [set('Refuse it in Django (PROTECT)', field.id, 'on_delete', 'PROTECT')],
        },
      ];
    }),
});
