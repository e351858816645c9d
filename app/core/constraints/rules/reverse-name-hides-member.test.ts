import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseNameHidesMember } from './reverse-name-hides-member.ts';

const named = (related_name: string) =>
  aDesign('A', {
    Country: {},
    Author: { country: fk('Country') },
    Book: { author: fk('Author', { related_name }) },
  });

testRule(reverseNameHidesMember, {
  valid: { 'a plain name': named('books'), none: named('+') },
  invalid: {
    'a method': {
      design: named('delete'),
      at: ['Book.author'],
      says: 'deleting rows would fail',
      fixes: ['Name it books', 'Hide the way back'],
    },
    'the manager': { design: named('objects'), at: ['Book.author'], says: 'Author.objects' },
    'the stored value of a key': { design: named('country_id'), at: ['Book.author'] },
  },
});
