import { remove } from '../fixes.ts';
import { hasNameClash, localFields } from '../localFields.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';
import type { ResolvedField } from '../../schema/schema.ts';

export const columnClash = defineRule({
  id: 'column-clash',
  severity: 'error',
  django: 'models.E007',
  what: 'Two fields of a model are kept in the same column.',
  why: 'A column holds one value: the table could not be made.',
  check: (schema) =>
    writtenModels(schema).flatMap((model): Report[] => {
      const columns = new Map<string, ResolvedField[]>();
      for (const field of localFields(schema, model)) {
        if (field.column === null) continue;
        columns.set(field.column, [...(columns.get(field.column) ?? []), field]);
      }
      if (columns.size === localFields(schema, model).length || hasNameClash(schema, model))
        return [];
      return [...columns].flatMap(([column, fields]) => {
        if (fields.length < 2) return [];
        const own = fields.flatMap(({ field }) => field ?? []);
        return [
          {
            message: `${listed(fields.map(({ name }) => `${model.model.name}.${name}`))} are kept in the same column ${column}.`,
            at: { model: model.id },
            also: own.map(({ id }) => ({ model: model.id, field: id })),
            fixes: own
              .filter(({ options }) => Object.hasOwn(options, 'db_column'))
              .map(({ id, name }) => remove(id, 'db_column', `Remove db_column of ${name}`)),
          },
        ];
      });
    }),
});
