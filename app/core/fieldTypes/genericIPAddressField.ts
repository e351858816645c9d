import { flag, oneOf } from './option.ts';
import { column } from './column.ts';
import { defineFieldType } from './fieldType.ts';

export const genericIPAddressField = defineFieldType({
  id: 'GenericIPAddressField',
  label: 'IP address',
  short: 'IP',
  text: 'ip',
  value: 'ipAddress',
  messages: ['invalid'],
  column: column('char(39)', { postgresql: 'inet' }),
  category: 'Text',
  signature: ['verbose_name', 'name', 'protocol', 'unpack_ipv4'],
  summary: 'An IPv4 or IPv6 address.',
  forced: { max_length: 39 },
  options: {
    protocol: oneOf('data', 'Protocol', 'Which addresses are accepted.', {
      default: 'both',
      values: { both: 'IPv4 and IPv6', IPv4: 'IPv4 only', IPv6: 'IPv6 only' },
    }),
    unpack_ipv4: flag('data', 'Unpack IPv4', 'Store ::ffff:192.0.2.1 as 192.0.2.1.'),
  },
});
