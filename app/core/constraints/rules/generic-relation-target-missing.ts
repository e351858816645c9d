import { isModelRef } from '../../fieldTypes/values.ts';
import { findInstalled } from '../../schema/installed.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import { deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';
import type { WrittenField } from '../scan.ts';
import { missingModel, pointAtNamesake } from '../targets.ts';

export const genericRelationTargetMissing = defineRule({
  id: 'generic-relation-target-missing',
  severity: 'error',
  django: 'fields.E307',
  along: ['models.E022'],
  shared: true,
  what: 'A generic relation leads to a model that is not there, or has no table.',
  why: 'Its rows are looked for in that model’s table.',
  reach: 'design',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.generic === 'rows').flatMap((written) => {
      const { field, options } = written.field;
      if (!field) return [];
      const abstract = abstractTarget(schema, written);
      if (abstract) {
        return [
          {
            message: `${named(written)} leads to ${abstract.model.name}, which is abstract and has no rows.`,
            at: written.at,
            also: [{ model: abstract.id }],
            fixes: [deleteField(field.id)],
          },
        ];
      }
      const name = missingModel(schema, options['to']);
      if (name === undefined || findInstalled(name)) return [];
      return [
        {
          message: `${named(written)} leads to ${name || 'a model'}, which is not in this design.`,
          at: written.at,
          fixes: [...pointAtNamesake(schema, field, 'to', name), deleteField(field.id)],
        },
      ];
    }),
});

/** The abstract class it leads to; one that leads to itself leads to whichever model has it as a base. */
function abstractTarget(schema: Schema, { field }: WrittenField): ResolvedModel | undefined {
  const { to } = field.options;
  const target =
    isModelRef(to) && to.model !== field.declaredIn ? schema.byId.get(to.model) : undefined;
  return target?.kind === 'abstract' ? target : undefined;
}
