import { loggingIn } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { requiredFieldsNoList } from './required-fields-no-list.ts';

testRule(requiredFieldsNoList, {
  valid: {
    'a list': loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["email"]'),
    'a tuple, with its type': loggingIn(
      'USERNAME_FIELD = "name"\nREQUIRED_FIELDS: tuple = ("email",)  # asked for',
    ),
    'that of AbstractBaseUser': loggingIn('USERNAME_FIELD = "name"'),
    'code that makes some list': loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = list()'),
    'a model that is not the user': loggingIn('REQUIRED_FIELDS = "email"', { isUser: false }),
  },
  invalid: {
    'a text': {
      design: loggingIn('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = "email"'),
      at: ['Person'],
    },
  },
});
