import { allowNull, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const setNullWithoutNull = defineRule({
  id: 'set-null-without-null',
  severity: 'error',
  django: 'fields.E320',
  what: 'A required key is to become NULL when its target is deleted.',
  why: 'The column does not take NULL, so deleting the target would fail.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'on_delete')
      .filter(
        ({ field }) =>
          field.options['on_delete'] === 'SET_NULL' &&
          !field.null &&
          field.type?.options['on_delete'],
      )
      .map((written) => ({
        message: `${named(written)} becomes NULL when what it points at is deleted, but it does not allow NULL.`,
        at: written.at,
        fixes: [
          allowNull(written.id),
          set('Delete along instead', written.id, 'on_delete', 'CASCADE'),
          set('Refuse to delete instead', written.id, 'on_delete', 'PROTECT'),
        ],
      })),
});
