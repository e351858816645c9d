import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const setDefaultWithoutDefault = defineRule({
  id: 'set-default-without-default',
  severity: 'error',
  django: 'fields.E321',
  what: 'A key is to take its default when its target is deleted, and has none.',
  why: 'There would be nothing to put in the place of the deleted row; a default of the database does not count here.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'on_delete')
      .filter(
        ({ field }) =>
          field.options['on_delete'] === 'SET_DEFAULT' &&
          !Object.hasOwn(field.options, 'default') &&
          field.type?.options['on_delete'],
      )
      .map((written) => ({
        message: `${named(written)} takes its default when what it points at is deleted, but it has no default.`,
        at: written.at,
        fixes: [
          set('Delete along instead', written.id, 'on_delete', 'CASCADE'),
          set('Refuse to delete instead', written.id, 'on_delete', 'PROTECT'),
        ],
      })),
});
