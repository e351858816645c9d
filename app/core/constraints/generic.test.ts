import { expect, test } from 'vitest';
import { aDesign, external, fieldIn, fk } from '../../testing/builders.ts';
import { change } from '../commands/command.ts';
import { deleteFields, setOption } from '../commands/fields.ts';
import type { Design } from '../design/design.ts';
import { resolve } from '../schema/resolve.ts';
import { rules } from './catalogue.ts';
import { checkDesign, findingsOf } from './checkDesign.ts';

const tagged = aDesign('Tags', {
  'shop.Tag': {
    content_type: fk('contenttypes.ContentType'),
    object_id: 'IntegerField',
    content_object: 'GenericForeignKey',
  },
  'shop.Post': { tags: ['GenericRelation', { to: 'Tag' }] },
  'shop.Page': { tag: fk('Tag', { related_name: 'post' }) },
  'contenttypes.ContentType': external,
});

const told = (design: Design, before: Design): readonly string[] => {
  checkDesign(resolve(before));
  const again = checkDesign(resolve(design), resolve(before));
  const said = ({ message }: { message: string }) => message;
  expect(again.map(said)).toEqual(findingsOf(resolve(design), rules).map(said));
  return again.map(({ rule }) => rule);
};

test('an edit of a generic key is looked at from the generic relations that lead there', () => {
  const { id } = fieldIn(tagged, 'shop.Tag.content_object');
  const without = change(deleteFields, { fields: [id] }).apply(tagged);
  expect(told(without, tagged)).toContain('generic-relation-without-key');
  expect(told(tagged, without)).toEqual([]);
});

test('an edit of a generic relation is looked at from the keys to the same model', () => {
  const { id } = fieldIn(tagged, 'shop.Post.tags');
  const named = change(setOption, {
    field: id,
    option: 'related_query_name',
    value: 'post',
  }).apply(tagged);
  expect(told(named, tagged)).toContain('reverse-names-clash');
});
