import { change } from '../../commands/command.ts';
import { setSettings } from '../../commands/design.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export const userModelWithoutRows = defineRule({
  id: 'user-model-without-rows',
  severity: 'error',
  django: null,
  what: 'The project’s user is an abstract model.',
  why: 'An abstract model is not installed, and Django does not start with an AUTH_USER_MODEL that is not.',
  check: ({ authUser }) =>
    authUser?.kind === 'abstract'
      ? [
          {
            message: `${authUser.model.name} is abstract, so it cannot be the project’s user.`,
            at: { model: authUser.id },
            fixes: [fix('Use Django’s own user', change(setSettings, { authUser: null }))],
          },
        ]
      : [],
});
