import { remove } from '../fixes.ts';
import { nameOf } from '../fieldNames.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const toFieldIsAKey = defineRule({
  id: 'to-field-is-a-key',
  severity: 'error',
  django: null,
  what: 'A key stores the value of another key that is no primary key.',
  why: 'makemigrations adds keys in an order of its own, and migrate fails where the other comes later; a key that points at itself has no value at all.',
  reach: 'design',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, target } = relation;
      const name = nameOf(schema, field.options['to_field'] ?? null);
      const pointedAt = target && name ? fieldCalled(target, name) : undefined;
      if (!target || !pointedAt?.field || pointedAt.primaryKey || target.model.external) return [];
      if (pointedAt.type?.value !== 'relation') return [];
      const isItself = pointedAt.field === field;
      return [
        {
          message: isItself
            ? `${namedRelation(relation)} stores the value of itself.`
            : `${namedRelation(relation)} stores the value of ${target.model.name}.${pointedAt.name}, which is a key itself: migrate may come to it before that key is there.`,
          at: placeOf(relation),
          ...(isItself ? {} : { also: [{ model: target.id, field: pointedAt.field.id }] }),
          fixes: [remove(field.id, 'to_field', 'Point at the primary key')],
        },
      ];
    }),
});
