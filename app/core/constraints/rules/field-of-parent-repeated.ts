import { rename, deleteField } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';

export const fieldOfParentRepeated = defineRule({
  id: 'field-of-parent-repeated',
  severity: 'error',
  django: null,
  what: 'A model has a field of the name of one in the table it extends.',
  why: 'Only fields of abstract models can be replaced; Django raises a FieldError when models.py is imported.',
  check: (schema) =>
    declared(schema).all.flatMap((written) => {
      const { model, field } = written;
      const parent = model.bases.find(
        ({ kind, fields }) => kind !== 'abstract' && fields.some(({ name }) => name === field.name),
      );
      if (!parent) return [];
      const theirs = parent.fields.find(({ name }) => name === field.name);
      return [
        {
          message: `${named(written)} has the name of a field of ${parent.model.name}, which ${model.model.name} extends.`,
          at: written.at,
          also: theirs?.field ? [{ model: parent.id, field: theirs.field.id }] : [],
          fixes: [deleteField(written.id), rename(written, `${model.modelName}_${field.name}`)],
        },
      ];
    }),
});
