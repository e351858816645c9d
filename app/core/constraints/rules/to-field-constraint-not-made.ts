import { partlyMade, totallyUnique } from '../constraintCode.ts';
import { nameOf } from '../fieldNames.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

export const toFieldConstraintNotMade = defineRule({
  id: 'to-field-constraint-not-made',
  severity: 'error',
  django: null,
  what: 'A key points at a field that is unique only by a constraint its database does not make at once.',
  why: 'Checks pass, but a database refuses a key to a column that is not unique whenever it looks, so migrate fails.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { target } = relation;
      const name = nameOf(schema, relation.field.options['to_field'] ?? null);
      const pointedAt = target && name ? fieldCalled(target, name) : undefined;
      const own = pointedAt?.field;
      if (!target || !own || pointedAt.unique || target.model.external) return [];
      const isAlone = (names: readonly string[]) =>
        names.length > 0 && names.every((one) => one === own.name);
      const unmade = partlyMade(target, schema.design.settings.database).filter(isAlone);
      if (unmade.length === 0 || unmade.length < totallyUnique(target).filter(isAlone).length) {
        return [];
      }
      return [
        {
          message: `${namedRelation(relation)} points at ${target.model.name}.${own.name}, whose unique constraint is deferred or left out by the database.`,
          at: placeOf(relation),
          also: [{ model: target.id, field: own.id }],
          fixes: [set(`Make ${own.name} unique`, own.id, 'unique', true)],
        },
      ];
    }),
});
