import { defineRule } from '../rule.ts';
import { userClass } from '../userClass.ts';

export const usernameRequiredTwice = defineRule({
  id: 'username-required-twice',
  severity: 'error',
  django: 'auth.E002',
  what: 'REQUIRED_FIELDS of the project’s user names the field people log in with.',
  why: 'createsuperuser asks for that field anyway, and would be given it twice.',
  check: (schema) => {
    const user = userClass(schema);
    if (user?.username === undefined || !user.required?.includes(user.username)) return [];
    return [
      {
        message: `${user.username} is the USERNAME_FIELD of ${user.model.model.name}: take it out of REQUIRED_FIELDS.`,
        at: { model: user.model.id },
      },
    ];
  },
});
