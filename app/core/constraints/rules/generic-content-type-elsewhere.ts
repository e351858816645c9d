import { fieldNamed, genericKeys, isContentType } from '../genericKeys.ts';
import { isModelRef } from '../../fieldTypes/values.ts';
import { defineRule } from '../rule.ts';

export const genericContentTypeElsewhere = defineRule({
  id: 'generic-content-type-elsewhere',
  severity: 'error',
  django: 'contenttypes.E004',
  what: 'The key by which a generic key says its model does not point at ContentType.',
  why: 'ContentType has a row for every model; no other says which model is meant.',
  check: (schema) =>
    genericKeys(schema).flatMap(({ model, contentType, name, at }) => {
      const field = fieldNamed(model, contentType);
      const to = field?.type?.relation && field.type.hasColumn ? field.options['to'] : undefined;
      const target = isModelRef(to) ? schema.byId.get(to.model) : undefined;
      return !target || isContentType(target)
        ? []
        : [
            {
              message: `${contentType}, by which ${name} says its model, points at ${target.label} and not at contenttypes.ContentType.`,
              at,
            },
          ];
    }),
});
