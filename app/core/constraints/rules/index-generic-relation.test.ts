import { aDesign, code, external, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexGenericRelation } from './index-generic-relation.ts';

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

testRule(indexGenericRelation, {
  valid: {
    'the fields it goes by': tag({
      indexes: code('[models.Index(fields=["content_type", "object_id"], name="by_row")]'),
    }),
  },
  invalid: {
    'a generic key': {
      design: tag({ indexes: code('[models.Index(fields=["content_object"], name="by_row")]') }),
      at: ['Tag'],
      says: 'which is generic',
      fixes: ['Remove the index'],
    },
    'a generic relation': {
      design: tag({ constraints: code('[models.UniqueConstraint(fields=["tags"], name="once")]') }),
      at: ['Tag'],
      fixes: ['Remove the constraint'],
    },
  },
});
