import { LONGEST, isLonger, wrongPermissions } from '../permissions.ts';
import { defineRule } from '../rule.ts';

export const ownPermissionCodenameTooLong = defineRule({
  id: 'own-permission-codename-too-long',
  severity: 'error',
  django: 'auth.E012',
  what: 'The code name of a permission is longer than 100 characters.',
  why: 'The table of permissions holds no more.',
  reach: 'model',
  check: (schema) =>
    wrongPermissions(
      schema,
      ({ codename }) => isLonger(codename, LONGEST.codename),
      (model, [first = '']) =>
        `The code name ${first.slice(0, 30)}… of a permission of ${model} has more than ${LONGEST.codename} characters.`,
    ),
});
