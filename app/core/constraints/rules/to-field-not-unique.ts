import { isList } from '../../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../../schema/schema.ts';
import { totallyUnique } from '../constraintCode.ts';
import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { namedRelation, placeOf, writtenRelations } from '../scan.ts';
import { fieldCalled, hasKnownFields, keyOf } from '../../schema/fieldsByName.ts';
import { namesIn, nameOf } from '../fieldNames.ts';

export const toFieldNotUnique = defineRule({
  id: 'to-field-not-unique',
  severity: 'error',
  django: 'fields.E311',
  what: 'A key points at a field that is not unique.',
  why: 'If two rows had the same value there, the key would not say which one it means.',
  check: (schema) =>
    writtenRelations(schema).flatMap((relation) => {
      const { field, target } = relation;
      const name = pointedAtBy(schema, relation);
      const pointedAt = target && name ? fieldCalled(target, name) : undefined;
      if (!target || !pointedAt || pointedAt.unique || !hasKnownFields(target)) return [];
      if (isKeyOrUnique(schema, target, pointedAt.name)) return [];
      const own = target.model.external ? null : pointedAt.field;
      return [
        {
          message: `${namedRelation(relation)} points at ${target.model.name}.${pointedAt.name}, which is not unique.`,
          at: placeOf(relation),
          ...(pointedAt.field ? { also: [{ model: target.id, field: pointedAt.field.id }] } : {}),
          fixes: [
            ...(own && pointedAt.type?.options['unique']
              ? [set(`Make ${pointedAt.name} unique`, own.id, 'unique', true)]
              : []),
            ...(relation.implicit
              ? []
              : [remove(field.id, 'to_field', 'Point at the primary key')]),
          ],
        },
      ];
    }),
});

/** The name Django looks the field up by; for the link it makes to a parent that of the parent's key, whoever has it. */
const pointedAtBy = (schema: Schema, { implicit, target, field }: ResolvedRelation) =>
  implicit ? target && keyOf(target).name : nameOf(schema, field.options['to_field'] ?? null);

/** By its name alone, as Django looks at it. */
const isKeyOrUnique = (schema: Schema, target: ResolvedModel, name: string): boolean => {
  const together = target.model.meta['unique_together'];
  const lists = isList(together) ? (together.every(isList) ? together : [together]) : [];
  if (keyOf(target).name === name) return true;
  return [...lists.map((list) => namesIn(schema, list)), ...totallyUnique(target)].some((names) =>
    names.every((other) => other === name),
  );
};
