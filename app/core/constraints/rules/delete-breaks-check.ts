import { brokenByClearing } from '../../rows/clearing.ts';
import { howManyWords } from '../../rows/oneOfKeys.ts';
import { article } from '../../schema/sentences.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { listed, namedRelation, placeOf, writtenRelations } from '../scan.ts';

export const deleteBreaksCheck = defineRule({
  id: 'delete-breaks-check',
  severity: 'warning',
  django: null,
  what: 'A key is cleared when what it points at is deleted, and a check wants it filled.',
  why: 'SET_NULL writes the row without asking any check; the database then refuses, and the deletion ends in an IntegrityError.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, owner, target } = relation;
      const check = target && brokenByClearing(relation);
      if (!check) return [];
      const [what, of] = [target.model.name, owner.model.name];
      const has = check.many === 'one' ? 'points at it' : 'has no other';
      return [
        {
          message: `Deleting ${article(what)} ${what} fails in the database while ${article(of)} ${of} ${has}, since ${namedRelation(relation)} is set to NULL and each ${of} is to have ${howManyWords[check.many]} of ${listed(check.keys)}.`,
          at: placeOf(relation),
          also: [{ model: target.id }],
          fixes: [
            set('Delete it along (CASCADE)', field.id, 'on_delete', 'CASCADE'),
            set('Refuse it in Django (PROTECT)', field.id, 'on_delete', 'PROTECT'),
          ],
        },
      ];
    }),
});
