import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { selfThroughLacksKeys } from './self-through-lacks-keys.ts';

const friends = (Friendship: GivenModel) =>
  aDesign('A', { Person: { friends: m2m('self', { through: 'Friendship' }) }, Friendship });

testRule(selfThroughLacksKeys, {
  valid: {
    'two keys': friends({
      a: fk('Person', { related_name: '+' }),
      b: fk('Person', { related_name: '+' }),
    }),
  },
  invalid: {
    'one key': {
      design: friends({ a: fk('Person') }),
      at: ['Person.friends'],
      says: 'only one key to Person',
      fixes: ['Add the other key', 'Let Django make the table'],
    },
    'no key': {
      design: friends({}),
      at: ['Person.friends'],
      fixes: ['Add both keys', 'Let Django make the table'],
    },
  },
});
