import { checkInside, fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const arrayHoldsDoubtfulField = defineRule({
  id: 'array-holds-doubtful-field',
  severity: 'warning',
  django: 'postgres.W004',
  what: 'Django warns of the field inside an array.',
  why: 'It checks it like any other field.',
  reach: 'model',
  check: (schema) =>
    fieldsHolding(schema, 'ArrayField')
      .filter(({ inside }) => !isRelation(inside))
      .flatMap((written) => {
        const { warnings } = checkInside(
          'ArrayField',
          written.inside,
          written,
          schema.design.settings,
        );
        return warnings.length === 0
          ? []
          : [{ message: `Inside ${named(written)}: ${warnings.join(' ')}`, at: written.at }];
      }),
});
