import { deleteField } from '../fixes.ts';
import { localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';

export const severalAutomaticNumbers = defineRule({
  id: 'several-automatic-numbers',
  severity: 'error',
  django: null,
  what: 'A model has more than one automatic number.',
  why: 'Databases count up one column of a table; Django raises an error when models.py is imported.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => {
      const automatic = localFields(schema, model).filter(
        ({ type }) => type?.options['primary_key']?.required,
      );
      if (automatic.length < 2) return [];
      const own = automatic.flatMap(({ field }) => field ?? []);
      const isAdded = own.length < automatic.length;
      return [
        {
          message: `${model.model.name} has ${automatic.length} automatic numbers, ${listed(automatic.map(({ name }) => name))}${isAdded ? ', of which Django adds id because no field is the primary key' : ''}.`,
          at: { model: model.id },
          also: own.map(({ id }) => ({ model: model.id, field: id })),
          fixes: own
            .slice(0, 3)
            .map(({ id, name }) => ({ ...deleteField(id), label: `Delete ${name}` })),
        },
      ];
    }),
});
