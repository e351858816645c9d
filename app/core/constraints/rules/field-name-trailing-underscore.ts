import { defineRule } from '../rule.ts';
import { rename } from '../fixes.ts';
import { hasCheckedName, named, writtenFields } from '../scan.ts';

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
        fixes: [rename(written, written.field.name.replace(/_+$/, '') || 'field')],
      })),
});
