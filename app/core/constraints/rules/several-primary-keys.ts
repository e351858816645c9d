import { change, changes } from '../../commands/command.ts';
import { deleteFields, setOption } from '../../commands/fields.ts';
import type { ResolvedField } from '../../schema/schema.ts';
import { fix } from '../fixes.ts';
import { primaryKeys } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import { listed, checkedModels } from '../scan.ts';

export const severalPrimaryKeys = defineRule({
  id: 'several-primary-keys',
  severity: 'error',
  django: 'models.E026',
  what: 'A model has more than one primary key.',
  why: 'A row is identified in one way; what else is never repeated is unique.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const keys = primaryKeys(schema, model);
      if (keys.length < 2) return [];
      return [
        {
          message: `${model.model.name} has ${keys.length} primary keys: ${listed(keys.map(({ name }) => name))}.`,
          at: { model: model.id },
          also: keys.flatMap(({ field }) => (field ? [{ model: model.id, field: field.id }] : [])),
          fixes: keys.slice(0, 3).map((kept) => keepOnly(kept, keys)),
        },
      ];
    }),
});

function keepOnly(kept: ResolvedField, keys: readonly ResolvedField[]) {
  const label = `Keep ${kept.name} as the key`;
  const steps = keys.flatMap(({ field, type }) => {
    if (!field || field === kept.field) return [];
    // A key over several columns is nothing but a key.
    return type?.value === 'tuple'
      ? [change(deleteFields, { fields: [field.id] })]
      : [change(setOption, { field: field.id, option: 'primary_key', value: undefined })];
  });
  return fix(label, changes(label, steps));
}
