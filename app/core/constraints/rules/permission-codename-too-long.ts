import { renameClass } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

const longest = 100;
const prefix = 'change_';

export const permissionCodenameTooLong = defineRule({
  id: 'permission-codename-too-long',
  severity: 'error',
  django: 'auth.E011',
  what: 'A model name makes the code names of its permissions longer than 100 characters.',
  why: 'Django makes a permission such as change_book for every model, and its code name has at most 100 characters.',
  global: true,
  check: (schema) =>
    checkedModels(schema)
      .filter(
        ({ modelName, meta }) =>
          prefix.length + [...modelName].length > longest &&
          !Object.hasOwn(meta, 'default_permissions'),
      )
      .map((model) => ({
        message: `The name of the model ${model.model.name} is longer than ${longest - prefix.length} characters, too long for its permission ${prefix}….`,
        at: { model: model.id },
        fixes: [renameClass(model, [...model.model.name].slice(0, 60).join(''), schema.models)],
      })),
});
