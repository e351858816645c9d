import { aDesign, external, fk, missing } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { genericRelationTargetMissing } from './generic-relation-target-missing.ts';

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

testRule(genericRelationTargetMissing, {
  valid: {
    'a model of the design': tagged({}, keyed),
  },
  invalid: {
    'a model that is gone': {
      design: tagged({ to: missing('shop.Gone') }, keyed),
      at: ['Post.tags'],
      says: 'shop.Gone',
      fixes: ['Delete field'],
    },
    'a model that is in another app': {
      design: tagged({ to: missing('blog.Tag') }, keyed),
      at: ['Post.tags'],
      fixes: ['Point at shop.Tag', 'Delete field'],
    },
    'an abstract class': {
      design: aDesign('A', {
        'shop.Tag': { ...keyed, Meta: { abstract: true } },
        'shop.Post': { tags: ['GenericRelation', { to: 'Tag' }] },
        'contenttypes.ContentType': external,
      }),
      at: ['Post.tags'],
      says: 'which is abstract',
      fixes: ['Delete field'],
    },
  },
});
