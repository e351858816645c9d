import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { throughSeveralKeysToTarget } from './through-several-keys-to-target.ts';

const members = (options: GivenOptions) =>
  aDesign('A', {
    Person: {},
    Group: { members: m2m('Person', { through: 'Membership', ...options }) },
    Membership: {
      group: fk('Group'),
      person: fk('Person'),
      inviter: fk('Person', { related_name: 'invitations' }),
    },
  });

testRule(throughSeveralKeysToTarget, {
  valid: { 'two keys and a word on which': members({ through_fields: ['group', 'person'] }) },
  invalid: {
    'two keys': {
      design: members({}),
      at: ['Group.members'],
      says: 'more than one key to Person: person and inviter.',
      fixes: ['Link by group and person', 'Link by group and inviter', 'Let Django make the table'],
    },
  },
});
