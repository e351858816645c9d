import { checkInside, fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const generatedFromFaultyField = defineRule({
  id: 'generated-from-faulty-field',
  severity: 'error',
  django: 'fields.E223',
  what: 'The field that describes a generated column has errors of its own.',
  why: 'Django checks it like any other field, and refuses to go on.',
  reach: 'model',
  check: (schema) =>
    fieldsHolding(schema, 'GeneratedField')
      .filter(({ inside }) => !isRelation(inside))
      .flatMap((written) => {
        const { errors } = checkInside(
          'GeneratedField',
          written.inside,
          written,
          schema.design.settings,
        );
        return errors.length === 0
          ? []
          : [{ message: `The result of ${named(written)}: ${errors.join(' ')}`, at: written.at }];
      }),
});
