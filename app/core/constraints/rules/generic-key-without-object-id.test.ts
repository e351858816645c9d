import { aDesign, external, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericKeyWithoutObjectId } from './generic-key-without-object-id.ts';

const tag = (fields: GivenModel) =>
  aDesign('A', { 'shop.Tag': fields, 'contenttypes.ContentType': external });
const contentType = fk('contenttypes.ContentType');

testRule(genericKeyWithoutObjectId, {
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
    'the attribute of a key': tag({
      content_type: contentType,
      object: fk('self'),
      it: 'GenericForeignKey',
    }),
  },
  invalid: {
    'none of the usual name': {
      design: tag({ content_type: contentType, it: 'GenericForeignKey' }),
      at: ['Tag.it'],
      says: 'object_id',
      fixes: ['Add object_id'],
    },
  },
});
