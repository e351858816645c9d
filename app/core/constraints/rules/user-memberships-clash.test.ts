import { aDesign, external } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { setSettings } from '../../commands/design.ts';
import type { Design } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { userMembershipsClash } from './user-memberships-clash.ts';

const people = (models: Readonly<Record<string, GivenModel>>): Design =>
  aDesign('People', {
    'auth.AbstractUser': external,
    'auth.AbstractBaseUser': external,
    'auth.PermissionsMixin': external,
    ...models,
  });

const member: GivenModel = { __bases__: ['auth.AbstractUser'] };

/** The same with this model as the project's user. */
function withUser(design: Design, name: string): Design {
  const user = design.models.find((model) => model.name === name);
  if (!user) throw new Error(`there is no ${name}`);
  return setSettings.run(design, { authUser: { model: user.id } });
}

testRule(userMembershipsClash, {
  valid: {
    'the project’s user': withUser(people({ 'people.Member': member }), 'Member'),
    'a user without memberships': people({
      'people.Member': { __bases__: ['auth.AbstractBaseUser'], email: 'EmailField' },
    }),
    'a base that has no table': people({
      'people.Member': { ...member, Meta: { abstract: true } },
    }),
  },
  invalid: {
    'one beside Django’s own user': {
      design: people({ 'people.Member': member }),
      at: ['Member', 'Member'],
      says: 'Member.groups is reached from auth.Group as user_set, and so is auth.User.groups.',
      fixes: ['Make Member the project’s user'],
    },
    'two, of which one is the project’s user': {
      design: withUser(
        people({
          'people.Member': member,
          'people.Robot': { __bases__: ['auth.AbstractBaseUser', 'auth.PermissionsMixin'] },
        }),
        'Member',
      ),
      at: ['Member', 'Member', 'Robot', 'Robot'],
      says: 'Member.groups is reached from auth.Group as user_set, and so is Robot.groups.',
      fixes: [],
    },
  },
});
