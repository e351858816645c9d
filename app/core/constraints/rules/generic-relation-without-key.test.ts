import { aDesign, external, fk, missing } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericRelationWithoutKey } from './generic-relation-without-key.ts';

const tagged = (relation: Readonly<Record<string, unknown>>, tag: GivenModel) =>
  aDesign('A', {
    'shop.Tag': tag,
    'shop.Post': { tags: ['GenericRelation', { to: 'Tag', ...relation }] } as GivenModel,
    'contenttypes.ContentType': external,
  });
const keyed: GivenModel = {
  content_type: fk('contenttypes.ContentType'),
  object_id: 'IntegerField',
  content_object: 'GenericForeignKey',
};

testRule(genericRelationWithoutKey, {
  valid: {
    'a model with a generic key': tagged({}, keyed),
    'a generic key by other fields': tagged(
      { object_id_field: 'number' },
      {
        content_type: fk('contenttypes.ContentType'),
        number: 'IntegerField',
        it: ['GenericForeignKey', { fk_field: 'number' }],
      },
    ),
    'no model': tagged({ to: missing('shop.Gone') }, keyed),
  },
  invalid: {
    'a model without': { design: tagged({}, { name: 'CharField' }), at: ['Post.tags'] },
    'a generic key by other fields than said': {
      design: tagged(
        {},
        {
          content_type: fk('contenttypes.ContentType'),
          number: 'IntegerField',
          it: ['GenericForeignKey', { fk_field: 'number' }],
        },
      ),
      at: ['Post.tags'],
    },
  },
});
