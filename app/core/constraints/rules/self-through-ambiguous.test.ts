import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { selfThroughAmbiguous } from './self-through-ambiguous.ts';

const friends = (options: GivenOptions, keys: readonly string[]) =>
  aDesign('A', {
    Person: { friends: m2m('self', { through: 'Friendship', ...options }) },
    Friendship: Object.fromEntries(keys.map((key) => [key, fk('Person', { related_name: '+' })])),
  });

testRule(selfThroughAmbiguous, {
  valid: {
    'two keys': friends({}, ['a', 'b']),
    'three keys and a word on which': friends({ through_fields: ['a', 'b'] }, ['a', 'b', 'c']),
  },
  invalid: {
    'three keys': {
      design: friends({}, ['a', 'b', 'c']),
      at: ['Friendship'],
      says: 'Friendship has 3 keys to Person: a, b and c.',
      fixes: ['Link by a and b', 'Let Django make the table'],
    },
  },
});
