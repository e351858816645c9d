import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { ownPermissionNameTooLong } from './own-permission-name-too-long.ts';

const book = (permissions: string) =>
  aDesign('A', { Book: { Meta: { permissions: code(permissions) } } });

testRule(ownPermissionNameTooLong, {
  valid: {
    '255 characters': book(`[("a", "${'x'.repeat(255)}")]`),
  },
  invalid: {
    '256 characters': {
      design: book(`[("a", "${'x'.repeat(256)}")]`),
      at: ['Book'],
      says: 'more than 255',
      fixes: ['Remove the permission'],
    },
    'to be translated': { design: book(`[("a", _("${'x'.repeat(256)}"))]`), at: ['Book'] },
  },
});
