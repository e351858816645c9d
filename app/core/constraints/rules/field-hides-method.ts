import { rename } from '../fixes.ts';
import { lostWith } from '../modelMembers.ts';
import { defineRule } from '../rule.ts';
import { named, writtenFields } from '../scan.ts';

export const fieldHidesMethod = defineRule({
  id: 'field-hides-method',
  severity: 'warning',
  django: null,
  what: 'A field is called like a method that Django calls on every row.',
  why: 'The value of the field takes the method’s place, and Django fails when it calls it; no check says so before.',
  check: (schema) =>
    writtenFields(schema).flatMap((written) => {
      const lost = lostWith(written.field.name);
      if (lost === undefined) return [];
      return [
        {
          message: `${named(written)} hides a method of the same name: ${lost} would fail.`,
          at: written.at,
          fixes: [rename(written, `${written.field.name.replace(/^_+/, '')}_field`)],
        },
      ];
    }),
});
