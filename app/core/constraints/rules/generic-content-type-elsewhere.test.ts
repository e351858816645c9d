import { aDesign, external, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericContentTypeElsewhere } from './generic-content-type-elsewhere.ts';

const tag = (fields: GivenModel) =>
  aDesign('A', { 'shop.Tag': fields, 'contenttypes.ContentType': external });
const contentType = fk('contenttypes.ContentType');

testRule(genericContentTypeElsewhere, {
  valid: {
    'both fields by their usual names': tag({
      content_type: contentType,
      object_id: 'IntegerField',
      content_object: 'GenericForeignKey',
    }),
    'both by others': tag({
      kind: contentType,
      number: 'IntegerField',
      it: ['GenericForeignKey', { ct_field: 'kind', fk_field: 'number' }],
    }),
    'no key': tag({
      content_type: 'IntegerField',
      object_id: 'IntegerField',
      it: 'GenericForeignKey',
    }),
  },
  invalid: {
    'a key to itself': {
      design: tag({ content_type: fk('self'), object_id: 'IntegerField', it: 'GenericForeignKey' }),
      at: ['Tag.it'],
      says: 'points at shop.Tag',
    },
  },
});
