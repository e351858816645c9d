import { optionOf } from '../../schema/schema.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { isCode } from '../../fieldTypes/values.ts';

export const unpackIpv4OneProtocol = defineRule({
  id: 'unpack-ipv4-one-protocol',
  severity: 'error',
  django: null,
  what: 'unpack_ipv4 stands where only one kind of address is accepted.',
  why: 'Django raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    declared(schema)
      .stating('unpack_ipv4')
      .filter(({ field }) => {
        const unpack = optionOf(field, 'unpack_ipv4');
        const protocol = optionOf(field, 'protocol');
        if (field.type?.value !== 'ipAddress' || !unpack || isCode(unpack)) return false;
        return typeof protocol === 'string' && protocol.toLowerCase() !== 'both';
      })
      .map((written) => ({
        message: `${named(written)} accepts ${String(optionOf(written.field, 'protocol'))} only, so there is nothing to unpack: models.py can't be imported.`,
        at: written.at,
        fixes: [
          remove(written.id, 'unpack_ipv4'),
          remove(written.id, 'protocol', 'Accept both protocols'),
        ],
      })),
});
