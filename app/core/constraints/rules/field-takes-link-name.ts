import { impliedId } from '../../schema/relations.ts';
import { deleteField, rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';

export const fieldTakesLinkName = defineRule({
  id: 'field-takes-link-name',
  severity: 'error',
  django: null,
  what: 'A field has the name of the link that Django makes to a parent, and is not that link.',
  why: 'Django raises a FieldError when models.py is imported: the link is a field too.',
  check: (schema) =>
    declared(schema).all.flatMap((written) => {
      const { model, field } = written;
      const parent = model.parents.find(
        ({ link }) => link.implicit && link.declaredIn === model.id && link.name === field.name,
      );
      if (!parent) return [];
      const { name } = parent.model.model;
      return [
        {
          message: `${named(written)} has the name of the link that Django makes to ${name}.`,
          at: written.at,
          also: [{ model: model.id, field: impliedId(model.id, field.name) }],
          fixes: [deleteField(written.id), rename(written, `${parent.model.modelName}_link`)],
        },
      ];
    }),
});
