import { aDesign, code, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionOf } from '../../rows/oneOfKeys.ts';
import type { HowMany } from '../../rows/oneOfKeys.ts';
import { deleteBreaksCheck } from './delete-breaks-check.ts';

const attachments = (many: HowMany, onDelete: string, keys = ['post', 'page']) =>
  aDesign('A', {
    Post: {},
    Page: {},
    Attachment: {
      post: fk('Post', { null: true, on_delete: onDelete }),
      page: fk('Page', { null: true, on_delete: 'CASCADE' }),
      other: fk('Page', { null: true, on_delete: 'CASCADE', related_name: '+' }),
      Meta: {
        constraints: code(
          `[models.CheckConstraint(condition=${conditionOf(many, keys)}, name="keys")]`,
        ),
      },
    },
  });

testRule(deleteBreaksCheck, {
  valid: {
    'a row that goes along': attachments('one', 'CASCADE'),
    'a check that takes none': attachments('most', 'SET_NULL'),
    'a check of other keys': attachments('one', 'SET_NULL', ['page', 'other']),
    'no check': aDesign('A', {
      Team: {},
      Player: { team: fk('Team', { null: true, on_delete: 'SET_NULL' }) },
    }),
  },
  invalid: {
    'exactly one of two': {
      design: attachments('one', 'SET_NULL'),
      at: ['Attachment.post'],
      says: 'Deleting a Post fails in the database while an Attachment points at it, since Attachment.post is set to NULL and each Attachment is to have exactly one of post and page.',
      fixes: ['Delete it along (CASCADE)', 'Refuse it in Django (PROTECT)'],
    },
    'at least one of two': {
      design: attachments('least', 'SET_NULL'),
      at: ['Attachment.post'],
      says: 'while an Attachment has no other, since Attachment.post is set to NULL and each Attachment is to have at least one of post and page.',
    },
  },
});
