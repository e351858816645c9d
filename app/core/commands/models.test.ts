import { describe, expect, test } from 'vitest';
import { aDesign, external, fieldIn, fk, m2m, missing, modelIn } from '../../testing/builders.ts';
import { emptyDesign } from '../design/design.ts';
import type { Design } from '../design/design.ts';
import { nextModelId } from '../design/ids.ts';
import { resolve } from '../schema/resolve.ts';
import { Refusal } from './command.ts';
import {
  addModel,
  deleteModels,
  deleteModelsAndRelations,
  duplicateModels,
  moveModels,
  renameModel,
  setDisplay,
  setExternal,
  setMeta,
  setModelApp,
  setModelNote,
} from './models.ts';

const library = () =>
  aDesign('Library', {
    Author: { name: 'CharField', __str__: 'name' },
    Book: {
      title: 'CharField',
      author: fk('Author', { to_field: 'id' }),
      Meta: { ordering: ['author__name', '-title'] },
    },
    'auth.User': external,
  });
const origin = { x: 0, y: 0 };

describe('adding a model', () => {
  test('takes the next id, the latest own app and a free name, and lies on the grid', () => {
    const before = library();
    const after = addModel.run(before, { position: { x: 13, y: -7 } });
    expect(after.models.at(-1)).toMatchObject({
      id: nextModelId(before),
      name: 'Model',
      app: 'app',
      position: { x: 20, y: 0 },
      fields: [],
    });
    const again = addModel.run(after, { position: origin });
    expect(again.models.at(-1)?.name).toBe('Model2');
  });

  test('makes its app if it is not there', () => {
    const after = addModel.run(emptyDesign(), { position: origin, app: 'shop' });
    expect(after.apps).toEqual([{ label: 'shop', hue: 0, code: '' }]);
  });

  test('relations that missed a model of that name point at it', () => {
    const before = aDesign('A', {
      Book: { author: ['ForeignKey', { to: missing('app.AUTHOR') }] },
    });
    const after = addModel.run(before, { position: origin, name: 'Author' });
    expect(fieldIn(after, 'Book.author').options['to']).toEqual({
      model: modelIn(after, 'Author').id,
    });
  });
});

describe('deleting models', () => {
  test('leaves relations that name what they have lost', () => {
    const before = library();
    const after = deleteModels.run(before, { models: [modelIn(before, 'Author').id] });
    expect(after.models.map(({ name }) => name)).toEqual(['Book', 'User']);
    expect(fieldIn(after, 'Book.author').options['to']).toEqual(missing('app.Author'));
  });

  test('and bringing one of that name back mends them', () => {
    const before = library();
    const without = deleteModels.run(before, { models: [modelIn(before, 'Author').id] });
    const after = addModel.run(without, { position: origin, app: 'app', name: 'Author' });
    expect(fieldIn(after, 'Book.author').options['to']).toEqual({
      model: modelIn(after, 'Author').id,
    });
  });

  test('can take the relations that point at them along', () => {
    const before = library();
    const after = deleteModelsAndRelations.run(before, { models: [modelIn(before, 'Author').id] });
    expect(modelIn(after, 'Book').fields.map(({ name }) => name)).toEqual(['title']);
  });

  test('that are gone already changes nothing', () => {
    const before = library();
    const { id } = modelIn(before, 'Author');
    const after = deleteModels.run(before, { models: [id] });
    expect(deleteModels.run(after, { models: [id] })).toBe(after);
  });
});

describe('duplicating models', () => {
  test('gives new ids and free names; relations among the copies join the copies', () => {
    const before = library();
    const ids = [modelIn(before, 'Author').id, modelIn(before, 'Book').id];
    const after = duplicateModels.run(before, { models: ids });
    const [author, book] = after.models.slice(-2);
    expect(author?.name).toBe('Author2');
    expect(book?.name).toBe('Book2');
    expect(book?.fields[1]?.options['to']).toEqual({ model: author?.id });
    expect(author?.display).toBe(author?.fields[0]?.id);
    expect(book?.meta['ordering']).toEqual([
      'author__name',
      { field: book?.fields[0]?.id, descending: true },
    ]);
    const all = after.models.flatMap((model) => [model.id, ...model.fields.map(({ id }) => id)]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a relation to a model that is not copied keeps its target', () => {
    const before = library();
    const after = duplicateModels.run(before, { models: [modelIn(before, 'Book').id] });
    expect(after.models.at(-1)?.fields[1]?.options['to']).toEqual({
      model: modelIn(before, 'Author').id,
    });
  });

  test('a model named twice is copied once', () => {
    const before = library();
    const { id } = modelIn(before, 'Book');
    expect(duplicateModels.run(before, { models: [id, id] }).models).toHaveLength(4);
  });

  test('copies lie aside, on the grid', () => {
    const before = library();
    const book = modelIn(before, 'Book');
    const after = duplicateModels.run(before, { models: [book.id] });
    expect(after.models.at(-1)?.position).toEqual({
      x: book.position.x + 40,
      y: book.position.y + 40,
    });
  });
});

describe('changing a model', () => {
  test('renaming it lets its relations follow', () => {
    const before = library();
    const after = renameModel.run(before, { model: modelIn(before, 'Author').id, name: 'Writer' });
    expect(fieldIn(after, 'Book.author').options['to']).toEqual({
      model: modelIn(after, 'Writer').id,
    });
  });

  test('moving snaps to the grid, and not moving changes nothing', () => {
    const before = library();
    const { id } = modelIn(before, 'Book');
    const after = moveModels.run(before, { positions: { [id]: { x: 111, y: 94 } } });
    expect(modelIn(after, 'Book').position).toEqual({ x: 120, y: 100 });
    expect(moveModels.run(after, { positions: { [id]: { x: 118, y: 101 } } })).toBe(after);
  });

  test('another app is made if it is not there', () => {
    const before = library();
    const after = setModelApp.run(before, { models: [modelIn(before, 'Book').id], app: 'shop' });
    expect(modelIn(after, 'Book').app).toBe('shop');
    expect(after.apps.map(({ label }) => label)).toContain('shop');
    expect(() => setModelApp.run(before, { models: [], app: '' })).toThrow(Refusal);
  });

  test('an option that equals Django’s default is not kept', () => {
    const before = library();
    const { id } = modelIn(before, 'Book');
    const set = setMeta.run(before, { model: id, option: 'managed', value: false });
    expect(modelIn(set, 'Book').meta['managed']).toBe(false);
    const reset = setMeta.run(set, { model: id, option: 'managed', value: true });
    expect(modelIn(reset, 'Book').meta).not.toHaveProperty('managed');
    expect(setMeta.run(reset, { model: id, option: 'managed', value: undefined })).toBe(reset);
  });

  test('Django’s default is kept where a base hands on another value', () => {
    const before = aDesign('A', {
      Base: { Meta: { abstract: true, managed: false } },
      Child: { __bases__: ['Base'], __meta_bases__: ['Base'] },
    });
    const { id } = modelIn(before, 'Child');
    const metaOf = (design: Design) => resolve(design).byId.get(id)?.meta;
    expect(metaOf(before)).toMatchObject({ managed: false });
    const set = setMeta.run(before, { model: id, option: 'managed', value: true });
    expect(metaOf(set)).toMatchObject({ managed: true });
    const reset = setMeta.run(set, { model: id, option: 'managed', value: undefined });
    expect(metaOf(reset)).toMatchObject({ managed: false });
    // No class is made abstract by its base.
    expect(setMeta.run(before, { model: id, option: 'abstract', value: false })).toBe(before);
  });

  test('what is set to what it is changes nothing', () => {
    const before = library();
    const { id, display } = modelIn(before, 'Author');
    expect(renameModel.run(before, { model: id, name: 'Author' })).toBe(before);
    expect(setExternal.run(before, { model: id, external: false })).toBe(before);
    expect(setDisplay.run(before, { model: id, field: display })).toBe(before);
    expect(setModelNote.run(before, { model: id, note: '' })).toBe(before);
    expect(setModelApp.run(before, { models: [id], app: 'app' })).toBe(before);
  });

  test('a model that is gone is refused in words', () => {
    const before = library();
    const { id } = modelIn(before, 'Author');
    const after = deleteModels.run(before, { models: [id] });
    expect(() => renameModel.run(after, { model: id, name: 'X' })).toThrow(
      'That model is no longer in the design.',
    );
  });
});

test('a many-to-many through a deleted model names what it has lost', () => {
  const before = aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', { through: 'Tagging', through_fields: ['book', 'tag'] }) },
    Tagging: { book: fk('Book'), tag: fk('Tag') },
  });
  const after = deleteModels.run(before, { models: [modelIn(before, 'Tagging').id] });
  expect(fieldIn(after, 'Book.tags').options).toMatchObject({
    through: missing('app.Tagging'),
    through_fields: [missing('book'), missing('tag')],
  });
});

test('a model deleted with its relations is nobody’s base any more', () => {
  const design = aDesign('A', {
    Place: {},
    Bar: { __bases__: ['Place'], __meta_bases__: ['Place'] },
  });
  const next = deleteModelsAndRelations.run(design, { models: [modelIn(design, 'Place').id] });
  expect(next.models).toEqual([{ ...modelIn(design, 'Bar'), bases: [], metaBases: [] }]);
});
