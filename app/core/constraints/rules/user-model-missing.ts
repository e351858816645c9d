import { change } from '../../commands/command.ts';
import { setSettings } from '../../commands/design.ts';
import { isMissing } from '../../fieldTypes/values.ts';
import { userCandidates } from '../../schema/authUser.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export const userModelMissing = defineRule({
  id: 'user-model-missing',
  severity: 'error',
  django: null,
  what: 'The settings name a user that is not in this design.',
  why: 'Django does not start with an AUTH_USER_MODEL that is not installed. The keys to the user are written as keys to its own one until then.',
  reach: 'design',
  check: (schema) => {
    const { authUser } = schema.design.settings;
    if (authUser === null || !isMissing(authUser)) return [];
    const [likely] = userCandidates(schema).likely;
    const candidates = likely ? [likely] : [];
    return [
      {
        message: `The project’s user is to be ${authUser.missing}, which is not in this design.`,
        at: {},
        fixes: [
          ...candidates.map(({ id, model }) =>
            fix(`Make ${model.name} the user`, change(setSettings, { authUser: { model: id } })),
          ),
          fix('Use Django’s own user', change(setSettings, { authUser: null })),
        ],
      },
    ];
  },
});
