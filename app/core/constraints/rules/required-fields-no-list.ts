import { defineRule } from '../rule.ts';
import { userClass } from '../userClass.ts';

export const requiredFieldsNoList = defineRule({
  id: 'required-fields-no-list',
  severity: 'error',
  django: 'auth.E001',
  what: 'REQUIRED_FIELDS of the project’s user is no list.',
  why: 'createsuperuser asks for each of these fields in turn; in a text each letter would be one.',
  check: (schema) => {
    const user = userClass(schema);
    if (user?.required !== null) return [];
    return [
      {
        message: `REQUIRED_FIELDS of ${user.model.model.name} must be a list of names, such as ["email"].`,
        at: { model: user.model.id },
      },
    ];
  },
});
