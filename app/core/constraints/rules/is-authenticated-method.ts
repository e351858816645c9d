import { defineRule } from '../rule.ts';
import { methodInPlaceOf } from '../userClass.ts';

export const isAuthenticatedMethod = defineRule({
  id: 'is-authenticated-method',
  severity: 'error',
  django: 'auth.C010',
  what: 'is_authenticated of the project’s user is a method.',
  why: 'A method that nobody calls counts as true: whoever asks for the attribute would take anybody for logged in.',
  check: (schema) => methodInPlaceOf(schema, 'is_authenticated'),
});
