import { aDesign } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unpackIpv4OneProtocol } from './unpack-ipv4-one-protocol.ts';

const host = (options: GivenOptions) =>
  aDesign('A', { Host: { address: ['GenericIPAddressField', options] } });

testRule(unpackIpv4OneProtocol, {
  valid: {
    'both protocols': host({ unpack_ipv4: true }),
    'one protocol': host({ protocol: 'IPv4' }),
    'one protocol, and no unpacking': host({ protocol: 'IPv6', unpack_ipv4: false }),
  },
  invalid: {
    'IPv4 alone': {
      design: host({ protocol: 'IPv4', unpack_ipv4: true }),
      at: ['Host.address'],
      says: 'accepts IPv4 only',
      fixes: ['Remove unpack_ipv4', 'Accept both protocols'],
    },
    'IPv6 alone': { design: host({ protocol: 'IPv6', unpack_ipv4: true }), at: ['Host.address'] },
  },
});
