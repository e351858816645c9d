import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { identicalManyToMany } from './identical-many-to-many.ts';

testRule(identicalManyToMany, {
  valid: {
    'by other keys': aDesign('A', {
      Person: {},
      Group: {
        members: m2m('Person', { through: 'Role', through_fields: ['group', 'person'] }),
        inviters: m2m('Person', {
          through: 'Role',
          through_fields: ['group', 'inviter'],
          related_name: 'invited',
        }),
      },
      Role: {
        group: fk('Group'),
        person: fk('Person'),
        inviter: fk('Person', { related_name: '+' }),
      },
    }),
  },
  invalid: {
    'the same twice': {
      design: aDesign('A', {
        Person: {},
        Group: {
          members: m2m('Person', { through: 'Role' }),
          people: m2m('Person', { through: 'Role', related_name: '+' }),
        },
        Role: { group: fk('Group'), person: fk('Person') },
      }),
      at: ['Group'],
      says: 'Group.members and Group.people',
      fixes: ['Delete people'],
    },
  },
});
