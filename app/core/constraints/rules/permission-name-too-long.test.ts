import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { permissionNameTooLong } from './permission-name-too-long.ts';

const book = (length: number) =>
  aDesign('A', { Book: { Meta: { verbose_name: 'b'.repeat(length) } } });

testRule(permissionNameTooLong, {
  valid: { '244 characters': book(244), none: aDesign('A', { Book: {} }) },
  invalid: {
    '245 characters': { design: book(245), at: ['Book'], fixes: ['Remove verbose_name'] },
  },
});
