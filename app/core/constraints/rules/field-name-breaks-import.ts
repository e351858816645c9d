import { rename } from '../fixes.ts';
import { breaksImport } from '../modelMembers.ts';
import { defineRule } from '../rule.ts';
import { named, declared } from '../scan.ts';

export const fieldNameBreaksImport = defineRule({
  id: 'field-name-breaks-import',
  severity: 'error',
  django: null,
  what: 'A field takes a name without which Django cannot build the class.',
  why: 'models.py could not be imported, so nothing of the project would start.',
  check: (schema) =>
    declared(schema)
      .all // A manager of another name makes room for a field called objects.
      .filter(({ field }) => field.name !== 'objects' && breaksImport(field.name))
      .map((written) => ({
        message: `${named(written)} takes the name “${written.field.name}”, which Django needs for itself: models.py can't be imported.`,
        at: written.at,
        fixes: [rename(written, `${written.field.name.replaceAll('_', '').toLowerCase()}_field`)],
      })),
});
