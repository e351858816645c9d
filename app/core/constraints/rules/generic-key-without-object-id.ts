import { addObjectId, fieldNamed, genericKeys } from '../genericKeys.ts';
import { defineRule } from '../rule.ts';

export const genericKeyWithoutObjectId = defineRule({
  id: 'generic-key-without-object-id',
  severity: 'error',
  django: 'contenttypes.E001',
  what: 'A generic key goes by a field that is not there to say which row it points at.',
  why: 'It has no column itself: the key of the row is kept in a field beside it.',
  check: (schema) =>
    genericKeys(schema)
      .filter(({ model, objectId }) => !fieldNamed(model, objectId))
      .map((key) => ({
        message: `${key.name} keeps the key of its row in ${key.objectId}, which ${key.model.model.name} does not have.`,
        at: key.at,
        fixes: [addObjectId(key)],
      })),
});
