import { setSeveral } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsWhose, named } from '../scan.ts';

export const manyToManyUnique = defineRule({
  id: 'many-to-many-unique',
  severity: 'error',
  django: 'fields.E330',
  what: 'A many-to-many is said to be unique.',
  why: 'It has no column of its own, so there is no value that could be unique.',
  reach: 'model',
  check: (schema) =>
    fieldsWhose(schema, (type) => type.relation === 'manyToMany')
      .filter(
        ({ field: { options } }) => options['unique'] === true || options['primary_key'] === true,
      )
      .map((written) => ({
        message: `${named(written)} is a many-to-many, which can be neither unique nor a primary key.`,
        at: written.at,
        fixes: [
          setSeveral('Make it not unique', written.id, {
            unique: undefined,
            primary_key: undefined,
          }),
        ],
      })),
});
