import { deleteField, fix, namesTaken } from '../fixes.ts';
import { change } from '../../commands/command.ts';
import { renameField } from '../../commands/fields.ts';
import { freeName } from '../../design/names.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { isForgotten, writtenModels } from '../scan.ts';

export const duplicateFieldName = defineRule({
  id: 'duplicate-field-name',
  severity: 'error',
  django: null,
  what: 'Two fields of a model have the same name.',
  why: 'Python keeps only the last one of a name: the other vanishes without a word.',
  check: (schema) =>
    writtenModels(schema).flatMap((model) =>
      model.model.fields
        .filter(({ id }) => isForgotten(schema, id))
        .map((field): Report => {
          const name = freeName(field.name, namesTaken(model));
          return {
            message: `${model.model.name} has more than one field called ${field.name}; only the last would remain.`,
            at: { model: model.id, field: field.id },
            also: model.model.fields
              .filter((other) => other !== field && other.name === field.name)
              .map((other) => ({ model: model.id, field: other.id })),
            fixes: [
              fix(`Rename to ${name}`, change(renameField, { field: field.id, name })),
              deleteField(field.id),
            ],
          };
        }),
    ),
});
