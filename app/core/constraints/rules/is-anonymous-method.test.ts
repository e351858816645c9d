import { loggingIn } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { isAnonymousMethod } from './is-anonymous-method.ts';

const method = 'def is_anonymous(self):\n    return False';
const saying = (code: string, isUser = true) =>
  loggingIn(`USERNAME_FIELD = "name"\n\n${code}`, { isUser });

testRule(isAnonymousMethod, {
  valid: {
    'a class that says nothing of it': saying(''),
    'an attribute': saying('is_anonymous = False'),
    'a property': saying(`@property\n${method}`),
    'a method that is made a property afterwards': saying(
      `${method}\n\nis_anonymous = property(is_anonymous)`,
    ),
    'a model that is not the user': saying(method, false),
  },
  invalid: {
    'a method': {
      design: saying(method),
      at: ['Person'],
      says: 'Person.is_anonymous must be an attribute or a property, not a method.',
      fixes: ['Make is_anonymous a property'],
    },
    'a method after another': {
      design: saying(`@property\ndef name_of(self):\n    return 1\n\n${method}`),
      at: ['Person'],
    },
  },
});
