import { builtinOf, permissionsOf, wrongPermissions } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../scan.ts';

export const permissionTwice = defineRule({
  id: 'permission-twice',
  severity: 'error',
  django: 'auth.E006',
  what: 'Two permissions of a model have the same code name.',
  why: 'Code names are unique within a model, so migrate could not make both.',
  reach: 'model',
  check: (schema) =>
    wrongPermissions(
      schema,
      ({ codename, item }, model) =>
        permissionsOf(model).some((one) => one.codename === codename && one.item < item) &&
        !builtinOf(model).some((one) => one.codename === codename),
      (model, names) => `Meta.permissions of ${model} has ${listed(names)} more than once.`,
    ),
});
