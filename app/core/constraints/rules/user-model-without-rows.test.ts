import { aDesign, external } from '../../../testing/builders.ts';
import { withUser } from '../../../testing/designs/ownUser.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { userModelWithoutRows } from './user-model-without-rows.ts';

const people = (Meta: Readonly<Record<string, boolean>>) =>
  withUser(
    aDesign('People', {
      'auth.AbstractUser': external,
      'people.Member': { __bases__: ['auth.AbstractUser'], Meta },
    }),
    'Member',
  );

testRule(userModelWithoutRows, {
  valid: { 'a user with a table': people({}) },
  invalid: {
    'an abstract user': {
      design: people({ abstract: true }),
      at: ['Member'],
      fixes: ['Use Django’s own user'],
    },
  },
});
