import { aDesign, external, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericContentTypeNoKey } from './generic-content-type-no-key.ts';

const tag = (fields: GivenModel) =>
  aDesign('A', { 'shop.Tag': fields, 'contenttypes.ContentType': external });
const contentType = fk('contenttypes.ContentType');

testRule(genericContentTypeNoKey, {
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
    'a one-to-one': tag({
      content_type: ['OneToOneField', { to: 'contenttypes.ContentType' }],
      object_id: 'IntegerField',
      it: 'GenericForeignKey',
    }),
    'none at all': tag({ object_id: 'IntegerField', it: 'GenericForeignKey' }),
  },
  invalid: {
    'a number': {
      design: tag({
        content_type: 'IntegerField',
        object_id: 'IntegerField',
        it: 'GenericForeignKey',
      }),
      at: ['Tag.it'],
    },
    'a many-to-many': {
      design: tag({
        content_type: ['ManyToManyField', { to: 'contenttypes.ContentType' }],
        object_id: 'IntegerField',
        it: 'GenericForeignKey',
      }),
      at: ['Tag.it'],
    },
  },
});
