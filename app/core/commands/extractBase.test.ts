import { expect, test } from 'vitest';
import { aDesign, fieldIn, modelIn } from '../../testing/builders.ts';
import { nextModelId } from '../design/ids.ts';
import { resolve } from '../schema/resolve.ts';
import { commonFields, extractBase } from './extractBase.ts';

const made = ['DateTimeField', { auto_now_add: true }] as const;
const design = aDesign('A', {
  Book: { title: 'CharField', made, size: 'IntegerField', Meta: { ordering: ['-made'] } },
  Film: {
    made,
    title: 'CharField',
    size: 'FloatField',
    Meta: { ordering: ['made'] },
  },
  Song: { title: ['CharField', { max_length: 20 }] },
});
const ids = ['Book', 'Film'].map((name) => modelIn(design, name).id);

test('what models have in common moves into an abstract base of all of them', () => {
  const next = extractBase.run(design, { models: ids, name: 'Work' });
  const base = modelIn(next, 'Work');
  expect(base.id).toBe(nextModelId(design));
  expect(base.meta).toEqual({ abstract: true });
  expect(base.fields.map(({ name }) => name)).toEqual(['title', 'made']);
  for (const name of ['Book', 'Film']) {
    expect(modelIn(next, name).bases).toEqual([{ model: base.id }]);
    expect(modelIn(next, name).fields.map((field) => field.name)).toEqual(['size']);
  }
});

test('nobody’s columns change, and what named the fields names them still', () => {
  const next = extractBase.run(design, { models: ids });
  const columns = (name: string, of: typeof design) =>
    resolve(of)
      .byLabel.get(name)
      ?.fields.map(({ column }) => column)
      .toSorted();
  expect(columns('app.film', next)).toEqual(columns('app.film', design));
  const { id } = fieldIn(next, 'Base.made');
  expect(modelIn(next, 'Book').meta['ordering']).toEqual([{ field: id, descending: true }]);
  expect(modelIn(next, 'Film').meta['ordering']).toEqual([{ field: id }]);
});

test('a field that only some are shown by stays where it is; one that all are, shows them from the base', () => {
  const shown = aDesign('A', {
    Book: { title: 'CharField', made, __str__: 'title' },
    Film: { title: 'CharField', made, __str__: 'title' },
    Song: { title: 'CharField', made },
  });
  const [book, film, song] = shown.models.map(({ id }) => id);
  if (!book || !film || !song) throw new Error('three models');
  const all = extractBase.run(shown, { models: [book, film] });
  expect(modelIn(all, 'Base').display).toBe(fieldIn(all, 'Base.title').id);
  expect(modelIn(all, 'Film').display).toBeNull();
  const some = extractBase.run(shown, { models: [book, song] });
  expect(modelIn(some, 'Base').fields.map(({ name }) => name)).toEqual(['made']);
  expect(modelIn(some, 'Book').display).toBe(fieldIn(some, 'Book.title').id);
});

test('models with nothing in common give nothing to extract', () => {
  const models = [modelIn(design, 'Book'), modelIn(design, 'Song')];
  expect(commonFields(models)).toEqual([]);
  expect(() => extractBase.run(design, { models: models.map(({ id }) => id) })).toThrow(
    'no field in common',
  );
});
