import type { Design } from '../design/design.ts';
import { drawing } from './drawing.ts';

/** One to many: a post, and the comments that go when it goes. */
export function postComment(): Design {
  const { model, field, relate, meta, display, design } = drawing('Post and comments');

  const post = model('blog.Post', 0, 0);
  const title = field(post, 'title', 'CharField', { max_length: 200 });
  field(post, 'slug', 'SlugField', { unique: true });
  field(post, 'body', 'TextField');
  const published = field(post, 'published_at', 'DateTimeField', { null: true, blank: true });
  display(post, title);
  meta(post, 'ordering', [{ field: published, descending: true }]);

  const comment = model('blog.Comment', 400, 0);
  relate(comment, 'oneToMany', post, 'post', { related_name: 'comments' });
  const author = field(comment, 'author_name', 'CharField', { max_length: 80 });
  field(comment, 'body', 'TextField');
  const created = field(comment, 'created_at', 'DateTimeField', { auto_now_add: true });
  display(comment, author);
  meta(comment, 'ordering', [{ field: created }]);

  return design();
}
