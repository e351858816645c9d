import { defineRule } from '../rule.ts';
import { rename } from '../fixes.ts';
import { hasCheckedName, named, writtenFields } from '../scan.ts';

export const fieldNameDoubleUnderscore = defineRule({
  id: 'field-name-double-underscore',
  severity: 'error',
  django: 'fields.E002',
  what: 'A field name has two underscores in a row.',
  why: 'In lookups two underscores lead from a field to what is behind it.',
  check: (schema) =>
    writtenFields(schema)
      .filter(
        ({ field }) =>
          hasCheckedName(field) && field.name.includes('__') && !field.name.endsWith('_'),
      )
      .map((written) => ({
        message: `The name of ${named(written)} has two underscores in a row.`,
        at: written.at,
        fixes: [rename(written, written.field.name.replaceAll(/_+/g, '_'))],
      })),
});
