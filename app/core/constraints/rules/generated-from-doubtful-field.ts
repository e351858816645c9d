import { checkInside, fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const generatedFromDoubtfulField = defineRule({
  id: 'generated-from-doubtful-field',
  severity: 'warning',
  django: 'fields.W224',
  what: 'Django warns of the field that describes a generated column.',
  why: 'It checks it like any other field.',
  reach: 'model',
  check: (schema) =>
    fieldsHolding(schema, 'GeneratedField')
      .filter(({ inside }) => !isRelation(inside))
      .flatMap((written) => {
        const { warnings } = checkInside(
          'GeneratedField',
          written.inside,
          written,
          schema.design.settings,
        );
        return warnings.length === 0
          ? []
          : [{ message: `The result of ${named(written)}: ${warnings.join(' ')}`, at: written.at }];
      }),
});
