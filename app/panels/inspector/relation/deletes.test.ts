import { expect, test } from 'vitest';
import { resolve } from '../../../core/schema/resolve.ts';
import { aDesign, fk } from '../../../testing/builders.ts';
import { deletedFurther } from './deletes.ts';

const further = (relation: string) => {
  const schema = resolve(
    aDesign('Blog', {
      'blog.Site': { name: 'CharField' },
      'blog.Post': { site: fk('Site', { on_delete: 'CASCADE' }) },
      'blog.Comment': {
        post: fk('Post', { on_delete: 'CASCADE' }),
        answers: fk('self', { on_delete: 'CASCADE', null: true }),
      },
      'blog.Report': { comment: fk('Comment', { on_delete: 'CASCADE' }) },
      'blog.Log': { comment: fk('Comment', { on_delete: 'SET_NULL', null: true }) },
    }),
  );
  const found = schema.relations.find(
    ({ owner, field }) => `${owner.model.name}.${field.name}` === relation,
  );
  return found && deletedFurther(found).map(({ model }) => model.name);
};

test('follows CASCADE from model to model, and nothing else', () => {
  expect(further('Post.site')?.toSorted()).toEqual(['Comment', 'Report']);
  expect(further('Comment.post')).toEqual(['Report']);
  expect(further('Report.comment')).toEqual([]);
});
