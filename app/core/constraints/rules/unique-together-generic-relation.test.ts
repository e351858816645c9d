import { aDesign, external, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTogetherGenericRelation } from './unique-together-generic-relation.ts';

const tag = (Meta: GivenOptions) =>
  aDesign('A', {
    'shop.Tag': {
      content_type: fk('contenttypes.ContentType'),
      object_id: 'IntegerField',
      content_object: 'GenericForeignKey',
      tags: ['GenericRelation', { to: 'self' }],
      Meta,
    },
    'contenttypes.ContentType': external,
  });

testRule(uniqueTogetherGenericRelation, {
  valid: {
    'the fields it goes by': tag({ unique_together: [['content_type', 'object_id']] }),
  },
  invalid: {
    'a generic key': {
      design: tag({ unique_together: [['content_object']] }),
      at: ['Tag'],
      fixes: ['Leave content_object out'],
    },
    'a generic relation among others': {
      design: tag({ unique_together: [['object_id', 'tags']] }),
      at: ['Tag'],
      fixes: ['Leave tags out'],
    },
  },
});
