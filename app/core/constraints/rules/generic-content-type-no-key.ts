import { fieldNamed, genericKeys } from '../genericKeys.ts';
import { defineRule } from '../rule.ts';

export const genericContentTypeNoKey = defineRule({
  id: 'generic-content-type-no-key',
  severity: 'error',
  django: 'contenttypes.E003',
  what: 'The field by which a generic key says its model is no foreign key.',
  why: 'It has to point at ContentType, which has a row for every model.',
  check: (schema) =>
    genericKeys(schema).flatMap(({ model, contentType, name, at }) => {
      const field = fieldNamed(model, contentType);
      const isKey = field?.type?.relation !== undefined && field.type.hasColumn;
      return !field?.type || isKey
        ? []
        : [{ message: `${contentType}, by which ${name} says its model, is no foreign key.`, at }];
    }),
});
