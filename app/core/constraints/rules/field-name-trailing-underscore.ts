import { isUsableName } from '../../design/names.ts';
import { defineRule } from '../rule.ts';
import { rename } from '../fixes.ts';
import { hasCheckedName, named, writtenFields } from '../scan.ts';

/** The nearest name that Django and Python both take: `title_` → `title`, `__total__` → `_total`, `class_` → `class_field`. */
function withoutEnd(name: string): string {
  const plain = name.replaceAll(/_+/g, '_').replace(/_$/, '');
  if (plain === '') return 'field';
  return isUsableName(plain) ? plain : `${plain}_field`;
}

export const fieldNameTrailingUnderscore = defineRule({
  id: 'field-name-trailing-underscore',
  severity: 'error',
  django: 'fields.E001',
  what: 'A field name ends with an underscore.',
  why: 'Django joins names with double underscores in lookups, so it could not tell where this name ends.',
  check: (schema) =>
    writtenFields(schema)
      .filter(({ field }) => hasCheckedName(field) && field.name.endsWith('_'))
      .map((written) => ({
        message: `The name of ${named(written)} ends with an underscore.`,
        at: written.at,
        fixes: [rename(written, withoutEnd(written.field.name))],
      })),
});
