import { expect, test } from 'vitest';
import { addField, deleteFields, moveField, renameField } from '../../core/commands/fields.ts';
import { addModel, deleteModels, renameModel } from '../../core/commands/models.ts';
import type { Design } from '../../core/design/design.ts';
import { readProject } from '../../core/importers/python/readProject.ts';
import { parse } from '../../core/text/parseDesign.ts';
import { print } from '../../core/text/printDesign.ts';
import { fieldIn, modelIn } from '../../testing/builders.ts';
import { changesOf } from './changesOf.ts';
import { fileNames, renamesIn } from './renames.ts';

const text = `from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=80)  # as printed
    born = models.DateField()


class Book(models.Model):
    title = models.CharField(max_length=80)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
`;
const files = [{ path: 'site/shop/models.py', bytes: new TextEncoder().encode(text) }];
const read = readProject([{ path: 'site/shop/models.py', text }]).design;

/** As after a reload: under other ids, read from its text. */
function again(design: Design): Design {
  const parsed = parse(print(design));
  if (!parsed.ok) throw new Error('a design that is kept can be read');
  return parsed.design;
}

/** The lines that change, when the page is loaded anew after each edit. */
function linesAfter(...edits: readonly ((design: Design) => Design)[]): readonly string[] {
  let design = read;
  let names = fileNames(design);
  let renames = renamesIn(design, names);
  for (const edit of edits) {
    design = edit(design);
    renames = renamesIn(design, names);
    design = again(design);
    names = fileNames(design, renames);
    expect(renamesIn(design, names)).toEqual(renames);
  }
  const { patch } = changesOf({ files, wanted: design, renames });
  const lines = new TextDecoder().decode(patch).split('\n');
  return lines.filter((line) => /^[-+](?![-+])/.test(line));
}

const rename = (field: string, name: string) => (design: Design) =>
  renameField.run(design, { field: fieldIn(design, field).id, name });

test('a design that nobody changed changes no file, after a reload either', () => {
  expect(linesAfter((design) => design)).toEqual([]);
});

test('a field that was renamed and moved is the one it was', () => {
  expect(
    linesAfter(rename('Author.name', 'full_name'), (design) =>
      moveField.run(design, { field: fieldIn(design, 'Author.full_name').id, to: 1 }),
    ),
  ).toEqual([
    '-    name = models.CharField(max_length=80)  # as printed',
    '+    full_name = models.CharField(max_length=80)  # as printed',
  ]);
});

test('a new field under the name another one had is new', () => {
  const lines = linesAfter(rename('Author.name', 'full_name'), (design) =>
    addField.run(design, {
      model: modelIn(design, 'Author').id,
      name: 'name',
      type: 'SlugField',
      at: 0,
    }),
  );
  expect(lines).toContain('+    full_name = models.CharField(max_length=80)  # as printed');
  expect(lines.some((line) => /^\+ {4}name = models\.SlugField\(/.test(line))).toBe(true);
});

test('a model takes the name of one that was deleted', () => {
  const lines = linesAfter((design) =>
    renameModel.run(deleteModels.run(design, { models: [modelIn(design, 'Author').id] }), {
      model: modelIn(design, 'Book').id,
      name: 'Author',
    }),
  );
  expect(lines).toContain('-class Book(models.Model):');
  expect(lines.filter((line) => line.startsWith('-'))).not.toContain(
    '-    title = models.CharField(max_length=80)',
  );
});

test('what was new before the reload has no name in the files', () => {
  const lines = linesAfter(
    (design) => addModel.run(design, { name: 'Shelf', app: 'shop', position: { x: 0, y: 0 } }),
    (design) => renameModel.run(design, { model: modelIn(design, 'Shelf').id, name: 'Board' }),
    (design) => deleteFields.run(design, { fields: [fieldIn(design, 'Author.born').id] }),
  );
  expect(lines).toContain('-    born = models.DateField()');
  expect(lines.some((line) => line.startsWith('+class Board('))).toBe(true);
});
