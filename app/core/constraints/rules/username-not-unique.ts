import { allFieldsOf } from '../../schema/schema.ts';
import { totallyUnique } from '../constraintCode.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { userClass } from '../userClass.ts';

export const usernameNotUnique = defineRule({
  id: 'username-not-unique',
  severity: 'error',
  django: 'auth.E003',
  what: 'The field that people log in with is not unique.',
  why: 'Two people of one name could not be told apart when one of them logs in.',
  check: (schema) => {
    const user = userClass(schema);
    const found = user && allFieldsOf(user.model).find(({ name }) => name === user.username);
    if (!user || !found || found.unique) return [];
    const { model } = user;
    if (totallyUnique(model).some((names) => names.length === 1 && names[0] === found.name))
      return [];
    const own = found.type?.options['unique'] ? found.field : null;
    return [
      {
        message: `${model.model.name}.${found.name} must be unique, for it is the USERNAME_FIELD.`,
        at: { model: model.id },
        ...(found.field ? { also: [{ model: found.declaredIn, field: found.field.id }] } : {}),
        fixes: own ? [set(`Make ${found.name} unique`, own.id, 'unique', true)] : [],
      },
    ];
  },
});
