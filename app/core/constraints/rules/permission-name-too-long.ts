import { removeFromMeta } from '../fixes.ts';
import { LONGEST, builtinOf, isLonger } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

export const permissionNameTooLong = defineRule({
  id: 'permission-name-too-long',
  severity: 'error',
  django: 'auth.E007',
  what: 'A verbose name makes the names of the model’s permissions longer than 255 characters.',
  why: 'Django makes a permission such as “Can change book” for every model, and its name has at most 255 characters.',
  reach: 'model',
  check: (schema) =>
    checkedModels(schema)
      .filter((model) =>
        builtinOf(model).some(({ name }) => name !== undefined && isLonger(name, LONGEST.name)),
      )
      .map((model) => ({
        message: `The verbose name of ${model.model.name} is too long for the names of its permissions, such as “Can change …”, which may have ${LONGEST.name} characters.`,
        at: { model: model.id },
        fixes: Object.hasOwn(model.model.meta, 'verbose_name')
          ? [removeFromMeta(model.id, 'verbose_name')]
          : [],
      })),
});
