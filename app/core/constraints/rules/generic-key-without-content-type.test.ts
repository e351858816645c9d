import { aDesign, external, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericKeyWithoutContentType } from './generic-key-without-content-type.ts';

const tag = (fields: GivenModel) =>
  aDesign('A', { 'shop.Tag': fields, 'contenttypes.ContentType': external });
const contentType = fk('contenttypes.ContentType');

testRule(genericKeyWithoutContentType, {
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
  },
  invalid: {
    'none of the usual name': {
      design: tag({ object_id: 'IntegerField', it: 'GenericForeignKey' }),
      at: ['Tag.it'],
      fixes: ['Add content_type'],
    },
    'none, in a design without ContentType': {
      design: aDesign('A', { Tag: { object_id: 'IntegerField', it: 'GenericForeignKey' } }),
      at: ['Tag.it'],
      fixes: ['Add content_type'],
    },
  },
});
