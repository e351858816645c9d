import { fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const arrayHoldsRelation = defineRule({
  id: 'array-holds-relation',
  severity: 'error',
  django: 'postgres.E002',
  what: 'The field inside an array is a relation.',
  why: 'A database cannot keep the values of an array pointing at rows that exist.',
  check: (schema) =>
    fieldsHolding(schema, 'ArrayField')
      .filter(({ inside }) => isRelation(inside))
      .map((written) => ({
        message: `${named(written)} cannot be an array of relations; a many-to-many links a row with several others.`,
        at: written.at,
      })),
});
