import { addContentType, fieldNamed, genericKeys } from '../genericKeys.ts';
import { defineRule } from '../rule.ts';

export const genericKeyWithoutContentType = defineRule({
  id: 'generic-key-without-content-type',
  severity: 'error',
  django: 'contenttypes.E002',
  what: 'A generic key goes by a field that is not there to say which model it points at.',
  why: 'It has no column itself: the model is kept in a key to ContentType beside it.',
  check: (schema) =>
    genericKeys(schema)
      .filter(({ model, contentType }) => !fieldNamed(model, contentType))
      .map((key) => ({
        message: `${key.name} keeps the model it points at in ${key.contentType}, which ${key.model.model.name} does not have.`,
        at: key.at,
        fixes: [addContentType(key)],
      })),
});
