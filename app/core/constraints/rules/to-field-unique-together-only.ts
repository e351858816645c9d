import type { OptionValue } from '../../fieldTypes/values.ts';
import { totallyUnique } from '../constraintCode.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';
import { namesIn, nameOf } from '../fieldNames.ts';
import { listsOf } from '../uniqueTogether.ts';

export const toFieldUniqueTogetherOnly = defineRule({
  id: 'to-field-unique-together-only',
  severity: 'error',
  django: null,
  what: 'A key points at a field that only unique_together makes unique.',
  why: 'Checks pass, but SQLite makes that index after the key and migrate fails there.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target } = relation;
      const name = nameOf(schema, relation.field.options['to_field'] ?? null);
      const pointedAt = target && name ? fieldCalled(target, name) : undefined;
      const own = pointedAt?.field;
      if (!target || !own || pointedAt.unique || target.model.external) return [];
      const isAlone = (names: readonly string[]) => names.every((other) => other === own.name);
      if (totallyUnique(target).some(isAlone)) return [];
      const isAloneIn = (list: readonly OptionValue[]) => isAlone(namesIn(schema, list));
      if (!listsOf(schema, target).some((list) => list.length > 0 && isAloneIn(list))) return [];
      return [
        {
          message: `${namedRelation(relation)} points at ${target.model.name}.${own.name}, which is unique only by unique_together: SQLite can't migrate that.`,
          at: placeOf(relation),
          also: [{ model: target.id, field: own.id }],
          fixes: [set(`Make ${own.name} unique`, own.id, 'unique', true)],
        },
      ];
    }),
});
