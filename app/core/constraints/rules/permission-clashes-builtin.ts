import { builtinOf, wrongPermissions } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';

export const permissionClashesBuiltin = defineRule({
  id: 'permission-clashes-builtin',
  severity: 'error',
  django: 'auth.E005',
  what: 'A permission has the code name of one that Django makes by itself.',
  why: 'Code names are unique within a model, so migrate could not make both.',
  reach: 'model',
  check: (schema) =>
    wrongPermissions(
      schema,
      ({ codename }, model) => builtinOf(model).some((one) => one.codename === codename),
      (model, names) => `Django makes ${listed(names)} of ${model} by itself.`,
    ),
});
