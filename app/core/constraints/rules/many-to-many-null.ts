import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const manyToManyNull = defineRule({
  id: 'many-to-many-null',
  severity: 'warning',
  django: 'fields.W340',
  what: 'A many-to-many says whether it may be NULL.',
  why: 'It has no column of its own; no links is always allowed.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'null')
      .filter(({ field }) => field.type?.relation === 'manyToMany')
      .map((written) => ({
        message: `null has no effect on ${named(written)}, which is a many-to-many.`,
        at: written.at,
        fixes: [remove(written.id, 'null')],
      })),
});
