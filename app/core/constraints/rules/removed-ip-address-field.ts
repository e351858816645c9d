import { fieldsOfRemoved, ofModels } from '../removedClasses.ts';
import { defineRule } from '../rule.ts';

const removed = ofModels('IPAddressField', 'GenericIPAddressField');

export const removedIpAddressField = defineRule({
  id: 'removed-ip-address-field',
  severity: 'error',
  django: 'fields.E900',
  what: 'A field is an IPAddressField, which Django has no more.',
  why: 'It knew addresses of version 4 only.',
  reach: 'model',
  check: (schema) => fieldsOfRemoved(schema, removed),
});
