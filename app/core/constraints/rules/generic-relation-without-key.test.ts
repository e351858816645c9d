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
    'a model of elsewhere, of which nothing is known': aDesign('A', {
      'blog.Tag': external,
      'shop.Post': { tags: ['GenericRelation', { to: 'blog.Tag' }] } as GivenModel,
    }),
    'no model': tagged({ to: missing('shop.Gone') }, keyed),
  },
  invalid: {
    'a model of Django’s, none of which has one': {
      design: aDesign('A', {
        'auth.Group': external,
        'shop.Post': { groups: ['GenericRelation', { to: 'auth.Group' }] } as GivenModel,
      }),
      at: ['Post.groups'],
    },
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
