import { factOf } from '../../schema/factOf.ts';
import { renameClass } from '../fixes.ts';
import { LONGEST, builtinOf, isLonger } from '../permissions.ts';
import { defineRule } from '../rule.ts';
import { checkedModels } from '../scan.ts';

const firstTooLong = factOf((model) =>
  builtinOf(model).find(({ codename }) => isLonger(codename, LONGEST.codename)),
);

export const permissionCodenameTooLong = defineRule({
  id: 'permission-codename-too-long',
  severity: 'error',
  django: 'auth.E011',
  what: 'A model name makes the code names of its permissions longer than 100 characters.',
  why: 'Django makes a permission such as change_book for every model, and its code name has at most 100 characters.',
  reach: 'design',
  check: (schema) =>
    checkedModels(schema).flatMap((model) => {
      const tooLong = firstTooLong(model);
      if (!tooLong) return [];
      return [
        {
          message: `The name of the model ${model.model.name} is too long for its permission ${tooLong.codename.slice(0, 20)}…, which may have ${LONGEST.codename} characters.`,
          at: { model: model.id },
          fixes: [renameClass(model, [...model.model.name].slice(0, 60).join(''), schema.models)],
        },
      ];
    }),
});
