import { aDesign } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { blankAddressWithoutNull } from './blank-address-without-null.ts';

const visit = (options: GivenOptions) =>
  aDesign('A', { Visit: { address: ['GenericIPAddressField', options] } });

testRule(blankAddressWithoutNull, {
  valid: { both: visit({ blank: true, null: true }), neither: visit({}) },
  invalid: {
    'blank alone': {
      design: visit({ blank: true }),
      at: ['Visit.address'],
      fixes: ['Allow NULL', 'Require an address'],
    },
  },
});
