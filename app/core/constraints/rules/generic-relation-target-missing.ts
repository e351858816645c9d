import { findInstalled } from '../../schema/installed.ts';
import { deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';
import { missingModel, pointAtNamesake } from '../targets.ts';

export const genericRelationTargetMissing = defineRule({
  id: 'generic-relation-target-missing',
  severity: 'error',
  django: 'fields.E307',
  along: ['models.E022'],
  shared: true,
  what: 'A generic relation leads to a model that is not there.',
  why: 'Its rows are looked for in that model’s table.',
  global: true,
  check: (schema) =>
    fieldsWhose(schema, (type) => type.generic === 'rows').flatMap((written) => {
      const { field } = written.field;
      const name = missingModel(schema, written.field.options['to']);
      if (!field || name === undefined || findInstalled(name)) return [];
      return [
        {
          message: `${named(written)} leads to ${name || 'a model'}, which is not in this design.`,
          at: written.at,
          fixes: [...pointAtNamesake(schema, field, 'to', name), deleteField(field.id)],
        },
      ];
    }),
});
