import { aDesign, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { symmetricalRelatedName } from './symmetrical-related-name.ts';

const person = (options: GivenOptions) =>
  aDesign('A', { Person: { friends: m2m('self', options) } });

testRule(symmetricalRelatedName, {
  valid: {
    'no name': person({}),
    'a one-way relation': person({ symmetrical: false, related_name: 'friend_of' }),
  },
  invalid: {
    'a name': {
      design: person({ related_name: 'friend_of' }),
      at: ['Person.friends'],
      fixes: ['Remove related_name', 'Make it one-way'],
    },
    'a relation to another model that is called symmetrical': {
      design: aDesign('A', {
        Tag: {},
        Book: { tags: m2m('Tag', { symmetrical: true, related_name: 'books' }) },
      }),
      at: ['Book.tags'],
      fixes: ['Remove related_name', 'Remove symmetrical'],
    },
  },
});
