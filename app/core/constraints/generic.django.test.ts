import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardinalSays, djangoSays } from '../../testing/agreement.ts';
import { aDesign, code, external, fk, m2m, missing, o2o } from '../../testing/builders.ts';
import type { GivenModel, GivenOptions } from '../../testing/builders.ts';
import { startDjango } from '../../testing/django.ts';
import type { Django } from '../../testing/django.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { resolve } from '../schema/resolve.ts';

let django: Django;
beforeAll(() => {
  django = startDjango();
});
afterAll(() => django.stop());

const keyed = {
  content_type: fk('contenttypes.ContentType'),
  object_id: 'IntegerField',
  content_object: 'GenericForeignKey',
};
const relation = (options: GivenOptions = {}) => ({
  tags: ['GenericRelation', { to: 'Tag', ...options }] as const,
});

test.each<[string, Readonly<Record<string, GivenModel>>]>([
  ['both ends', { Tag: keyed, Post: relation() }],
  ['no fields beside the key', { Tag: { it: 'GenericForeignKey' } }],
  [
    'a content type that is a number',
    { Tag: { content_type: 'IntegerField', object_id: 'IntegerField', it: 'GenericForeignKey' } },
  ],
  [
    'a content type that is many-to-many',
    {
      Tag: {
        content_type: m2m('contenttypes.ContentType'),
        object_id: 'IntegerField',
        it: 'GenericForeignKey',
      },
    },
  ],
  [
    'a content type that is one-to-one',
    {
      Tag: {
        content_type: o2o('contenttypes.ContentType'),
        object_id: 'IntegerField',
        it: 'GenericForeignKey',
      },
    },
  ],
  [
    'a key to another model',
    { Tag: { content_type: fk('self'), object_id: 'IntegerField', it: 'GenericForeignKey' } },
  ],
  [
    'the attribute of a key',
    {
      Tag: {
        content_type: fk('contenttypes.ContentType'),
        object: fk('self'),
        it: 'GenericForeignKey',
      },
    },
  ],
  [
    'a key with a bad name',
    { Tag: { ...keyed, it__: 'GenericForeignKey', a__b: 'GenericForeignKey' } },
  ],
  ['rows with a bad name', { Tag: keyed, Post: { tags_: ['GenericRelation', { to: 'Tag' }] } }],
  ['rows of a model that is gone', { Post: relation({ to: missing('shop.Gone') }) }],
  ['rows of a model without a key', { Tag: { name: 'TextField' }, Post: relation() }],
  [
    'a way back of the same name',
    {
      Tag: keyed,
      Post: relation({ related_query_name: 'page' }),
      Page: { tag: fk('Tag', { related_name: 'page' }) },
    },
  ],
  [
    'a way back of the name of a generic key',
    { Tag: keyed, Page: { tag: fk('Tag', { related_name: 'content_object' }) } },
  ],
  ['a name that is also an attribute', { Tag: { ...keyed, content_type_id: 'GenericForeignKey' } }],
  ['an order by a generic key', { Tag: { ...keyed, Meta: { ordering: ['content_object'] } } }],
  ['an order by rows', { Tag: keyed, Post: { ...relation(), Meta: { ordering: ['tags'] } } }],
  [
    'an order by a column of rows',
    { Tag: keyed, Post: { ...relation(), Meta: { ordering: ['tags__object_id'] } } },
  ],
  [
    'an abstract base with both',
    {
      Tag: { ...keyed, Meta: { abstract: true } },
      Mark: { __bases__: ['Tag'] },
      Post: {
        tags: ['GenericRelation', { to: 'Mark', related_query_name: '%(class)s' }],
        Meta: { abstract: true },
      },
      Page: { __bases__: ['Post'] },
      Leaf: { __bases__: ['Post'] },
    },
  ],
  [
    'unique together with a generic key',
    { Tag: { ...keyed, Meta: { unique_together: [['content_object']] } } },
  ],
  [
    'an index over a generic key',
    {
      Tag: {
        ...keyed,
        Meta: { indexes: code('[models.Index(fields=["content_object"], name="x")]') },
      },
    },
  ],
])('Cardinal and Django say the same of %s', async (_, models) => {
  const design = aDesign('Generic', {
    ...Object.fromEntries(Object.entries(models).map(([name, model]) => [`shop.${name}`, model])),
    'contenttypes.ContentType': external,
  });
  const answer = await django.ask(djangoExporter.export(resolve(design)).files);
  expect(answer.import_error).toBeNull();
  expect(cardinalSays(design)).toEqual(djangoSays(design, answer));
});
