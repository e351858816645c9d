import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { permissionTwice } from './permission-twice.ts';

const book = (permissions: string) =>
  aDesign('A', { Book: { Meta: { permissions: code(permissions) } } });

testRule(permissionTwice, {
  valid: {
    'two of two names': book('[("a", "A"), ("b", "B")]'),
    'one Django makes, which is told elsewhere': book('[("add_book", "A"), ("add_book", "B")]'),
  },
  invalid: {
    'one name twice': {
      design: book('[("a", "A"), ("b", "B"), ("a", "C")]'),
      at: ['Book'],
      says: 'Meta.permissions of Book has a more than once.',
      fixes: ['Remove the permission'],
    },
  },
});
