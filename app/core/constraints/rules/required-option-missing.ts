import { fieldTypes } from '../../fieldTypes/catalogue.ts';
import type { FieldType } from '../../fieldTypes/fieldType.ts';
import { deleteField, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';

/** Required too, but Django says so in checks of their own, and so do rules of their own. */
const saidElsewhere = new Set(['decimal_places', 'max_digits', 'primary_key', 'fields']);

const needed = new Map(
  fieldTypes.map((type) => [
    type,
    Object.entries(type.options).filter(
      ([name, option]) => option.required && !saidElsewhere.has(name),
    ),
  ]),
);

const neededBy = (type: FieldType | undefined) => (type && needed.get(type)) ?? [];

export const requiredOptionMissing = defineRule({
  id: 'required-option-missing',
  severity: 'error',
  django: null,
  what: 'A field lacks an argument that its class cannot do without.',
  why: 'Python raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    declared(schema)
      .whose((type) => neededBy(type).length > 0)
      .flatMap((written) => {
        const { type, options } = written.field;
        return neededBy(type)
          .filter(([name]) => (options[name] ?? null) === null)
          .map(([name, { initial }]) => ({
            message: `${named(written)} must say its ${name}.`,
            at: written.at,
            fixes: [
              ...(initial === undefined
                ? []
                : [set(`Set ${name} to ${String(initial)}`, written.id, name, initial)]),
              deleteField(written.id),
            ],
          }));
      }),
});
