import { isIdentifier, isUsableName, snakeCase, whyNoIdentifier } from '../../design/names.ts';
import { outsideNames } from '../../design/python/characters.ts';
import { deleteField, rename } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared } from '../scan.ts';

/** The nearest name Python would take: `first name` → `first_name`, `class` → `class_field`. */
function usable(name: string): string {
  const plain = snakeCase(name.normalize('NFKC').replaceAll(outsideNames, ' ').trim())
    .replaceAll(/_+/g, '_')
    .replace(/_$/, '');
  if (plain === '') return 'field';
  if (isUsableName(plain)) return plain;
  return isIdentifier(plain) ? `${plain}_field` : `field_${plain}`;
}

export const fieldNameUnusable = defineRule({
  id: 'field-name-unusable',
  severity: 'error',
  django: null,
  what: 'A field name is no Python name, or a keyword of Python.',
  why: 'models.py could not be read at all: one such name stops the whole project.',
  check: (schema) =>
    declared(schema)
      .all.filter(({ field }) => !isUsableName(field.name))
      .map((written) => {
        const { model, field, at } = written;
        const reason =
          field.name === ''
            ? `A field of ${model.model.name} has no name.`
            : isIdentifier(field.name)
              ? `“${field.name}” is a word of Python itself, so ${model.model.name} can't have a field of that name.`
              : `“${field.name}” in ${model.model.name} is not a name in Python: ${whyNoIdentifier(field.name)}.`;
        return {
          message: reason,
          at,
          fixes: [rename(written, usable(field.name)), deleteField(written.id)],
        };
      }),
});
