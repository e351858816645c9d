import { allowNull, remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const blankAddressWithoutNull = defineRule({
  id: 'blank-address-without-null',
  severity: 'error',
  django: 'fields.E150',
  what: 'An IP address may be left blank but not be NULL.',
  why: 'A blank address is stored as NULL, since an empty text is no address.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'blank')
      .filter(
        ({ field }) =>
          field.type?.value === 'ipAddress' && field.options['blank'] === true && !field.null,
      )
      .map((written) => ({
        message: `${named(written)} may be left blank, which is stored as NULL, but NULL is not allowed.`,
        at: written.at,
        fixes: [allowNull(written.id), remove(written.id, 'blank', 'Require an address')],
      })),
});
