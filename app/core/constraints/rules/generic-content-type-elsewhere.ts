import { fieldNamed, genericKeys, isContentTypeLabel } from '../genericKeys.ts';
import { isMissing, isModelRef } from '../../fieldTypes/values.ts';
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
      const label = target?.label ?? (isMissing(to) ? to.missing : undefined);
      return label === undefined || isContentTypeLabel(label)
        ? []
        : [
            {
              message: `${contentType}, by which ${name} says its model, points at ${label} and not at contenttypes.ContentType.`,
              at,
            },
          ];
    }),
});
