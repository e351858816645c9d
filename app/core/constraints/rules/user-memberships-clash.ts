import { change } from '../../commands/command.ts';
import { setSettings } from '../../commands/design.ts';
import { membershipsOf } from '../../schema/memberships.ts';
import { impliedId } from '../../schema/relations.ts';
import { fix } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { listed, writtenModels } from '../scan.ts';

export const userMembershipsClash = defineRule({
  id: 'user-memberships-clash',
  severity: 'error',
  django: 'fields.E304',
  shared: true,
  what: 'Several models have the groups and permissions of a user, and each is to be reached from them as user_set.',
  why: 'One name can lead to one model only. Django’s own user has them too, unless the settings name another model in its place.',
  reach: 'design',
  check: (schema) => {
    const holders = writtenModels(schema).flatMap((model) => {
      const memberships = membershipsOf(model);
      return memberships.length === 0 ? [] : [{ model, memberships }];
    });
    const usual = schema.authUser ? [] : ['auth.User'];
    if (holders.length + usual.length < 2) return [];
    return holders.flatMap(({ model, memberships }) =>
      memberships.map(({ name, to }): Report => {
        const others = holders.filter((one) => one.model !== model);
        const owners = [...usual, ...others.map((one) => one.model.model.name)];
        const here = model.model.name;
        return {
          message: `${here}.${name} is reached from ${to} as user_set, and so ${owners.length === 1 ? 'is' : 'are'} ${listed(owners.map((owner) => `${owner}.${name}`))}.`,
          at: { model: model.id, field: impliedId(model.id, name) },
          also: others.map((one) => ({ model: one.model.id })),
          fixes: schema.authUser
            ? []
            : [
                fix(
                  `Make ${here} the project’s user`,
                  change(setSettings, { authUser: { model: model.id } }),
                ),
              ],
        };
      }),
    );
  },
});
