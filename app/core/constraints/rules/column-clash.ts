import { remove } from '../fixes.ts';
import { hasNameClash, localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { listed, checkedModels } from '../scan.ts';
import type { ResolvedField } from '../../schema/schema.ts';

export const columnClash = defineRule({
  id: 'column-clash',
  severity: 'error',
  django: 'models.E007',
  what: 'Two fields of a model are kept in the same column.',
  why: 'A column holds one value: the table could not be made.',
  check: (schema) =>
    checkedModels(schema).flatMap((model): Report[] => {
      const fieldsHere = localFields(schema, model).filter(({ column }) => column !== null);
      const isClear = new Set(fieldsHere.map(({ column }) => column)).size === fieldsHere.length;
      if (isClear || hasNameClash(schema, model)) return [];
      const columns = new Map<string, ResolvedField[]>();
      for (const field of fieldsHere) {
        if (field.column === null) continue;
        columns.set(field.column, [...(columns.get(field.column) ?? []), field]);
      }
      return [...columns].flatMap(([column, fields]) => {
        if (fields.length < 2) return [];
        const own = fields.flatMap(({ field }) => field ?? []);
        // A stated column that is also the usual one would come back.
        const stated = fields.filter((one) => one.field && one.attname !== column);
        return [
          {
            message: `${listed(fields.map(({ name }) => `${model.model.name}.${name}`))} are kept in the same column ${column}.`,
            at: { model: model.id },
            also: own.map(({ id }) => ({ model: model.id, field: id })),
            fixes: stated.flatMap(({ field, name }) =>
              field ? [remove(field.id, 'db_column', `Remove db_column of ${name}`)] : [],
            ),
          },
        ];
      });
    }),
});
