import { genericKeys } from '../genericKeys.ts';
import { nameOf } from '../fieldNames.ts';
import { genericRelations } from '../../schema/generics.ts';
import { defineRule } from '../rule.ts';
import { isForgotten } from '../scan.ts';
import { hasKnownFields } from '../../schema/fieldsByName.ts';

export const genericRelationWithoutKey = defineRule({
  id: 'generic-relation-without-key',
  severity: 'error',
  django: null,
  what: 'A generic relation leads to a model that has no generic key by the same two fields.',
  why: 'Django does not check it, but fails as soon as the rows are asked for.',
  check: (schema) => {
    const keys = genericKeys(schema);
    return genericRelations(schema).flatMap(({ owner, field, target }) => {
      const own = field.field;
      if (!target || !own || owner.model.external || field.declaredIn !== owner.id) return [];
      // The models Django brings have none; of others that exist elsewhere nothing is known.
      if (!hasKnownFields(target) || isForgotten(schema, own.id)) return [];
      const contentType = nameOf(schema, field.options['content_type_field'] ?? 'content_type');
      const objectId = nameOf(schema, field.options['object_id_field'] ?? 'object_id');
      const fits = keys.some(
        (key) =>
          key.model === target && key.contentType === contentType && key.objectId === objectId,
      );
      if (fits) return [];
      return [
        {
          message: `${owner.model.name}.${field.name} leads to ${target.model.name}, which has no generic key by ${contentType ?? 'content_type'} and ${objectId ?? 'object_id'}.`,
          at: { model: owner.id, field: own.id },
        },
      ];
    });
  },
});
