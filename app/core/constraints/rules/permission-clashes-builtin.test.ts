import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { permissionClashesBuiltin } from './permission-clashes-builtin.ts';

const book = (permissions: string, actions = '') =>
  aDesign('A', {
    Book: {
      Meta: {
        permissions: code(permissions),
        ...(actions === '' ? {} : { default_permissions: code(actions) }),
      },
    },
  });

testRule(permissionClashesBuiltin, {
  valid: {
    'a code name of its own': book('[("publish_book", "Can publish")]'),
    'one Django is told not to make': book('[("view_book", "Can see")]', '["add"]'),
  },
  invalid: {
    'one Django makes': {
      design: book('[("publish", "Can publish"), ("view_book", "Can see")]'),
      at: ['Book'],
      says: 'Django makes view_book of Book by itself.',
      fixes: ['Remove the permission'],
    },
  },
});
