import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { ownPermissionCodenameTooLong } from './own-permission-codename-too-long.ts';

const book = (permissions: string) =>
  aDesign('A', { Book: { Meta: { permissions: code(permissions) } } });

testRule(ownPermissionCodenameTooLong, {
  valid: {
    '100 characters': book(`[("${'x'.repeat(100)}", "A")]`),
  },
  invalid: {
    '101 characters': {
      design: book(`[("${'x'.repeat(101)}", "A")]`),
      at: ['Book'],
      says: 'more than 100',
      fixes: ['Remove the permission'],
    },
  },
});
