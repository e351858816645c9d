import { allFieldsOf } from '../../schema/schema.ts';
import { defineRule } from '../rule.ts';
import { hasKnownFields } from '../../schema/fieldsByName.ts';
import { userClass } from '../userClass.ts';

export const usernameFieldMissing = defineRule({
  id: 'username-field-missing',
  severity: 'error',
  django: null,
  what: 'USERNAME_FIELD of the project’s user names no field of it.',
  why: 'Nobody could log in by it, and Django’s checks fail before they have said anything.',
  check: (schema) => {
    const user = userClass(schema);
    if (user?.username === undefined || !hasKnownFields(user.model)) return [];
    const { model, username } = user;
    if (allFieldsOf(model).some(({ name, attname }) => name === username || attname === username))
      return [];
    return [
      {
        message: `${model.model.name} has no field ${username}, which its USERNAME_FIELD names.`,
        at: { model: model.id },
      },
    ];
  },
});
