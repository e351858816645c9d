import { LONGEST, isLonger, wrongPermissions } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';

export const ownPermissionNameTooLong = defineRule({
  id: 'own-permission-name-too-long',
  severity: 'error',
  django: 'auth.E008',
  what: 'What a person reads of a permission is longer than 255 characters.',
  why: 'The table of permissions holds no more.',
  reach: 'model',
  check: (schema) =>
    wrongPermissions(
      schema,
      ({ name }) => name !== undefined && isLonger(name, LONGEST.name),
      (model, names) =>
        `The name of the permission ${listed(names)} of ${model} has more than ${LONGEST.name} characters.`,
    ),
});
