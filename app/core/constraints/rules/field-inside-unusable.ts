import { checkInside, fieldsHolding, isRelation } from '../inside.ts';
import { defineRule } from '../rule.ts';
import { named } from '../scan.ts';

export const fieldInsideUnusable = defineRule({
  id: 'field-inside-unusable',
  severity: 'error',
  django: null,
  what: 'The field inside another cannot be made.',
  why: 'Python raises an error when models.py is imported or checked, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    ['ArrayField', 'GeneratedField'].flatMap((holder) =>
      fieldsHolding(schema, holder).flatMap((written) => {
        const { mistakes } = checkInside(holder, written.inside, written, schema.design.settings);
        const said =
          holder === 'GeneratedField' && isRelation(written.inside)
            ? [...mistakes, 'a generated column cannot be a relation.']
            : mistakes;
        return said.length === 0
          ? []
          : [{ message: `Inside ${named(written)}: ${said.join(' ')}`, at: written.at }];
      }),
    ),
});
