import { isList } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose } from '../scan.ts';
import { fieldCalled, keyOf } from '../../schema/fieldsByName.ts';
import { nameOf } from '../fieldNames.ts';

export const compositeKeyPartUnusable = defineRule({
  id: 'composite-key-part-unusable',
  severity: 'error',
  django: 'models.E042',
  what: 'A composite primary key contains a field that cannot be part of a key.',
  why: 'Every part must be a column of this model that is never NULL and that the database does not compute.',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.value === 'tuple').flatMap(({ model, field, id, at }) => {
      const { fields } = field.options;
      // Of a proxy Django says no more than that it can have no fields, and of several keys it looks at one.
      if (!isList(fields) || model.kind === 'proxy' || keyOf(model) !== field) return [];
      const seen = new Map<string, string>();
      return fields.flatMap((item) => {
        const name = nameOf(schema, item) ?? '';
        const reason = whyNot(model, name, seen);
        if (reason === undefined) return [];
        const rest = fields.filter((other) => other !== item);
        return [
          {
            message: `The primary key of ${model.model.name} can't contain ${name}: ${reason}.`,
            at: { model: model.id },
            also: [at],
            fixes: [set(`Leave ${name} out`, id, 'fields', rest)],
          },
        ];
      });
    }),
});

function whyNot(model: ResolvedModel, name: string, seen: Map<string, string>): string | undefined {
  const field = fieldCalled(model, name);
  if (!field) return 'there is no such field';
  if (!model.fields.includes(field)) return 'it is in the table of a parent';
  if (field.column === null) return 'it has no column of its own';
  if (field.null) return 'it may be NULL';
  if (field.type?.value === 'generated') return 'the database computes it';
  const earlier = seen.get(field.column);
  if (earlier !== undefined && earlier !== name) return `it is the same column as ${earlier}`;
  seen.set(field.column, name);
  return undefined;
}
