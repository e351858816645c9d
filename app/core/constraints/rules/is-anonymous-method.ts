import { defineRule } from '../rule.ts';
import { methodInPlaceOf } from '../userClass.ts';

export const isAnonymousMethod = defineRule({
  id: 'is-anonymous-method',
  severity: 'error',
  django: 'auth.C009',
  what: 'is_anonymous of the project’s user is a method.',
  why: 'A method that nobody calls counts as true: whoever asks for the attribute would take anybody for anonymous.',
  check: (schema) => methodInPlaceOf(schema, 'is_anonymous'),
});
