import { code } from '../../../testing/builders.ts';
import { loggingIn } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { usernameNotUnique } from './username-not-unique.ts';

const unique = (fields: string) =>
  code(`[models.UniqueConstraint(fields=[${fields}], name="one")]`);

testRule(usernameNotUnique, {
  valid: {
    'a unique field': loggingIn('USERNAME_FIELD = "name"'),
    'a constraint on it alone': loggingIn('USERNAME_FIELD = "email"', {
      Meta: { constraints: unique('"email"') },
    }),
    'a model that is not the user': loggingIn('USERNAME_FIELD = "email"', { isUser: false }),
  },
  invalid: {
    'a field of which there can be two': {
      design: loggingIn('USERNAME_FIELD = "email"'),
      at: ['Person'],
      fixes: ['Make email unique'],
    },
    'a constraint on more than it': {
      design: loggingIn('USERNAME_FIELD = "email"', {
        Meta: { constraints: unique('"email", "name"') },
      }),
      at: ['Person'],
    },
  },
});
