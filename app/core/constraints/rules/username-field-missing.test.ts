import { loggingIn } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { usernameFieldMissing } from './username-field-missing.ts';

testRule(usernameFieldMissing, {
  valid: {
    'a field': loggingIn('USERNAME_FIELD = "name"'),
    'what only Python knows': loggingIn('USERNAME_FIELD = NAME'),
    'a model that is not the user': loggingIn('USERNAME_FIELD = "nick"', { isUser: false }),
  },
  invalid: {
    'a name of none': {
      design: loggingIn('USERNAME_FIELD = "nick"'),
      at: ['Person'],
      says: 'Person has no field nick, which its USERNAME_FIELD names.',
    },
  },
});
