import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { permissionsNotPairs } from './permissions-not-pairs.ts';

const book = (permissions: string) =>
  aDesign('A', { Book: { Meta: { permissions: code(permissions) } } });

testRule(permissionsNotPairs, {
  valid: {
    'pairs, and what may be one': book('[("a", "A"), ["b", "B"], PAIR]'),
  },
  invalid: {
    'texts and a triple': {
      design: book('[("a", "A"), "can_read", ("b", "B", "C")]'),
      at: ['Book'],
      fixes: ['Remove the permissions'],
    },
  },
});
