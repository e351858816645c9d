import { defineRule } from '../rule.ts';
import { rename } from '../fixes.ts';
import { hasCheckedName, named, writtenFields } from '../scan.ts';

export const fieldCalledPk = defineRule({
  id: 'field-called-pk',
  severity: 'error',
  django: 'fields.E003',
  what: 'A field is called pk.',
  why: 'Every model has an attribute pk already: it stands for the primary key, whatever that is called.',
  check: (schema) =>
    writtenFields(schema)
      .filter(({ field }) => field.name === 'pk' && hasCheckedName(field))
      .map((written) => ({
        message: `${named(written)} cannot be called pk, which always means the primary key.`,
        at: written.at,
        fixes: [rename(written, 'key')],
      })),
});
