import { makeOneToOne, remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const foreignKeyUnique = defineRule({
  id: 'foreign-key-unique',
  severity: 'warning',
  django: 'fields.W342',
  what: 'A foreign key is unique.',
  why: 'That is a one-to-one relation; said as such, the way back leads to one row instead of a list.',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.relation === 'oneToMany')
      .filter(({ field }) => field.unique)
      .map((written) => ({
        message: `${named(written)} is unique, so it is a one-to-one relation in all but name.`,
        at: written.at,
        fixes: [
          makeOneToOne(written.id),
          ...(written.field.primaryKey ? [] : [remove(written.id, 'unique', 'Allow several')]),
        ],
      })),
});
