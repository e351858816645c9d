import { loggingIn } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { usernameRequiredTwice } from './username-required-twice.ts';

testRule(usernameRequiredTwice, {
  valid: {
    'another field': loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["email"]'),
    'none at all': loggingIn('USERNAME_FIELD = "name"'),
    'a model that is not the user': loggingIn(
      'USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["name"]',
      { isUser: false },
    ),
  },
  invalid: {
    'the field itself': {
      design: loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["email", "name"]'),
      at: ['Person'],
    },
  },
});
