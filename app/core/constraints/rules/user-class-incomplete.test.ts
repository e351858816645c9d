import { aDesign, code, external } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { loggingIn, withUser } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { userClassIncomplete } from './user-class-incomplete.ts';

const made = (person: GivenModel) =>
  withUser(
    aDesign('People', {
      'auth.User': external,
      'auth.AbstractUser': external,
      'auth.PermissionsMixin': external,
      'other.Base': external,
      'people.Person': person,
    }),
    'Person',
  );

testRule(userClassIncomplete, {
  valid: {
    'all that is asked': loggingIn('USERNAME_FIELD = "name"'),
    'made of Django’s own': made({ __bases__: ['auth.AbstractUser'] }),
    'an extension of Django’s own': made({ __bases__: ['auth.User'] }),
    'a class of Python that may have it': made({ __bases__: [code('other.models.Base')] }),
    'a base from elsewhere that may have it': made({ __bases__: ['other.Base'] }),
    'from the ground up': made({
      is_anonymous: 'BooleanField',
      __code__: 'USERNAME_FIELD = "id"\nREQUIRED_FIELDS = []\nis_authenticated = True',
    }),
    'another model than the user': aDesign('A', { Book: {} }),
  },
  invalid: {
    'nothing of how one logs in': {
      design: loggingIn(''),
      at: ['Person'],
      says: 'Person is the project’s user and has no USERNAME_FIELD.',
      fixes: ['Log in by name', 'Use Django’s own user'],
    },
    'one in a design without Django’s own': {
      design: withUser(aDesign('A', { Person: {} }), 'Person'),
      at: ['Person'],
    },
    'any model': {
      design: made({ __bases__: ['auth.PermissionsMixin'] }),
      at: ['Person'],
      says: 'no USERNAME_FIELD, REQUIRED_FIELDS, is_anonymous or is_authenticated.',
      fixes: ['Make Person from auth.AbstractUser', 'Use Django’s own user'],
    },
  },
});
