import { expect, test } from 'vitest';
import { aDesign, code, fk, m2m, o2o } from '../../../testing/builders.ts';
import { choosing } from '../../../testing/designs/samples.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const design = aDesign('Annotated', {
  'blog.Author': {
    key: ['UUIDField', { primary_key: true, default: code('uuid.uuid4') }],
    email: ['EmailField', { unique: true }],
    __str__: 'email',
  },
  'blog.Post': {
    author: fk('Author', { related_name: 'posts' }),
    editor: fk('Author', { to_field: 'email', null: true, related_name: '+' }),
    tags: m2m('shop.Tag'),
    __code__: 'def image(self):\n    return None',
  },
  'blog.Image': { post: o2o('Post') },
  'blog.Cover': { post: o2o('Post', { primary_key: true }) },
  'blog.Note': { cover: fk('Cover'), about: fk('self', { null: true }), str: 'CharField' },
  'blog.Hidden': { int: 'IntegerField', Note: 'CharField', RelatedManager: 'CharField' },
  'blog.Remark': { note: fk('Hidden'), Post: 'CharField' },
  'blog.Tag': { post: fk('shop.Tag') },
  'shop.Tag': { label: 'CharField', __str__: 'label' },
});

const files = (annotations: boolean): readonly string[] => {
  const sample = choosing(
    { name: '', design: () => design },
    { 'django.annotations': annotations },
  );
  return djangoExporter
    .export(resolve(sample.design()), { acceptedCode: true })
    .files.map(({ text }) => text);
};
const [blog = '', shop = ''] = files(true);

/** What is said of a class, line by line. */
const saidOf = (name: string): readonly string[] => {
  const [, body = ''] =
    new RegExp(`^class ${name}\\(.*\\n((?:    .*\\n|\\n)*)`, 'm').exec(blog) ?? [];
  const [, lines = ''] = /^ {4}if TYPE_CHECKING:\n((?: {8}.*\n)*)/m.exec(body) ?? [];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

// A field of the file has the name of the manager's class, so that has another.
test.each([
  ['Author', ['posts: RelatedManagerType["Post"]']],
  // Its own code says what `image` is.
  ['Post', ['id: int', 'author_id: UUID', 'editor_id: str | None', 'cover: "Cover"']],
  ['Image', ['id: int', 'post_id: int']],
  ['Cover', ['post_id: int', 'note_set: RelatedManagerType["Note"]']],
  [
    'Note',
    ['id: int', 'cover_id: int', 'about_id: int | None', 'note_set: RelatedManagerType["Note"]'],
  ],
  // `int` is a field there.
  ['Hidden', ['remark_set: RelatedManagerType["Remark"]']],
])('%s tells what Django adds to it', (name, want) => {
  expect(saidOf(name)).toEqual(want);
});

test('what only checkers need is imported for them alone', () => {
  expect(blog).toContain('import uuid\nfrom typing import TYPE_CHECKING\n');
  expect(blog).toContain(
    'if TYPE_CHECKING:\n    from uuid import UUID\n\n    from django_stubs_ext.db.models.manager import RelatedManager as RelatedManagerType\n',
  );
  expect(shop).toContain(
    '\n    from blog.models import Post\n    from blog.models import Tag as BlogTag\n',
  );
  expect(shop).toContain('        post_set: ManyRelatedManager[Post, models.Model]\n');
  expect(shop).toContain('        tag_set: RelatedManager[BlogTag]\n');
});

test('__str__ says that it returns a text', () => {
  expect(shop).toContain('    def __str__(self) -> str:\n');
});

test('nothing is said unless it is asked for', () => {
  expect(files(false).join('')).not.toMatch(/TYPE_CHECKING|-> str|RelatedManager\b.*\[/);
});
