import { checkInside, fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const arrayHoldsFaultyField = defineRule({
  id: 'array-holds-faulty-field',
  severity: 'error',
  django: 'postgres.E001',
  what: 'The field inside an array has errors of its own.',
  why: 'Django checks it like any other field, and refuses to go on.',
  reach: 'model',
  check: (schema) =>
    fieldsHolding(schema, 'ArrayField')
      .filter(({ inside }) => !isRelation(inside))
      .flatMap((written) => {
        const { errors } = checkInside(
          'ArrayField',
          written.inside,
          written,
          schema.design.settings,
        );
        return errors.length === 0
          ? []
          : [{ message: `Inside ${named(written)}: ${errors.join(' ')}`, at: written.at }];
      }),
});
