import { isCode, isList } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const manyToManyValidators = defineRule({
  id: 'many-to-many-validators',
  severity: 'warning',
  django: 'fields.W341',
  what: 'A many-to-many has validators.',
  why: 'Django never calls them: there is no single value to look at.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'validators')
      .filter(({ field }) => field.type?.relation === 'manyToMany')
      .filter(
        ({
          field: {
            options: { validators },
          },
        }) =>
          isCode(validators)
            ? !/^\s*(\[\s*\]|\(\s*\)|None)\s*$/.test(validators.code)
            : isList(validators) && validators.length > 0,
      )
      .map((written) => ({
        message: `The validators of ${named(written)} are never called, since it is a many-to-many.`,
        at: written.at,
        fixes: [remove(written.id, 'validators')],
      })),
});
