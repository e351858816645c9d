import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { textDefaultForBytes } from './text-default-for-bytes.ts';

const scan = (value: GivenOption) =>
  aDesign('A', { Scan: { data: ['BinaryField', { default: value }] } });

testRule(textDefaultForBytes, {
  valid: { bytes: scan(code('b""')), none: scan(undefined) },
  invalid: {
    'a text': { design: scan(code('"x"')), at: ['Scan.data'], fixes: ['Remove default'] },
    'an empty text': { design: scan(code("''")), at: ['Scan.data'] },
  },
});
