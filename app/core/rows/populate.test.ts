import { describe, expect, test } from 'vitest';
import { aDesign, code, fk, m2m, o2o } from '../../testing/builders.ts';
import { samples } from '../../testing/designs/samples.ts';
import type { Design } from '../design/design.ts';
import { fieldTypes } from '../fieldTypes/catalogue.ts';
import { resolve } from '../schema/resolve.ts';
import { checkRows } from './checkRows.ts';
import { exampleOf, remarksOn } from './example.ts';
import { populate } from './populate.ts';
import type { Row } from './population.ts';

const rowsOf = (design: Design, name: string, atLeast = 1): readonly Row[] =>
  populate(resolve(design), { atLeast }).tables.find(({ model }) => model.model.name === name)
    ?.rows ?? [];

describe.each(samples.filter(({ name }) => name !== 'hostile'))('$name', ({ design }) => {
  test.each([1, 4])('%i rows of each model keep every rule', (atLeast) => {
    const schema = resolve(design());
    const { tables } = populate(schema, { atLeast });
    expect(checkRows(schema, tables).map(({ message }) => message)).toEqual([]);
    expect(tables.length).toBeGreaterThan(0);
  });
});

test('every class with a column of its own has a value', () => {
  const seen = new Set<string>();
  for (const { design } of samples) {
    for (const { model, rows } of populate(resolve(design())).tables) {
      for (const { name, typeId } of model.fields) {
        if (rows.some((row) => row[name] !== undefined && row[name] !== null)) seen.add(typeId);
      }
    }
  }
  const filled = fieldTypes.filter(({ hasColumn, value }) => hasColumn && value !== 'generated');
  expect(filled.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('the same seed gives the same rows, another one others', () => {
  const design = aDesign('A', { 'a.Product': { name: 'CharField', price: 'FloatField' } });
  const made = (seed: number) => populate(resolve(design), { seed }).tables.map(({ rows }) => rows);
  expect(made(1)).toEqual(made(1));
  expect(made(2)).not.toEqual(made(1));
});

test('the smallest population has as many rows as the numbers ask for', () => {
  const design = aDesign('A', {
    'a.Film': { actors: m2m('Actor', { forward_min: 4, reverse_min: 5 }) },
    'a.Actor': { name: 'CharField' },
  });
  expect(rowsOf(design, 'Film')).toHaveLength(5);
  expect(rowsOf(design, 'Actor')).toHaveLength(4);
});

test('a row of a child has its parent, and they have one key', () => {
  const design = aDesign('A', {
    'a.Place': { name: 'CharField' },
    'a.Restaurant': { __bases__: ['Place'], stars: 'IntegerField' },
  });
  expect(rowsOf(design, 'Restaurant')[0]).toMatchObject({ place_ptr: 1 });
  expect(rowsOf(design, 'Place')).toHaveLength(1);
});

test('a key may be empty only where nothing is left to point at', () => {
  const design = aDesign('A', {
    'a.Person': { mother: fk('self', { null: true, blank: true }) },
    'a.Desk': { person: o2o('Person', { null: true, blank: true }) },
  });
  expect(rowsOf(design, 'Person', 3).map((row) => row['mother'])).toEqual([null, 1, 2]);
  expect(rowsOf(design, 'Desk', 3).map((row) => row['person'])).toEqual([1, 2, 3]);
});

test('two keys that are unique together make other pairs', () => {
  const design = aDesign('A', {
    'a.Person': {},
    'a.Group': {},
    'a.Member': {
      person: fk('Person'),
      group: fk('Group'),
      Meta: { unique_together: [['person', 'group']] },
    },
  });
  const schema = resolve(design);
  const { tables } = populate(schema, { atLeast: 9 });
  expect(checkRows(schema, tables)).toEqual([]);
});

test('rows meet the check constraints that can be read', () => {
  const design = aDesign('A', {
    'a.Span': {
      low: 'IntegerField',
      high: 'IntegerField',
      Meta: {
        constraints: code(
          '[models.CheckConstraint(condition=Q(low__gt=40) & Q(high__lt=F("low")), name="c")]',
        ),
      },
    },
  });
  const [row] = rowsOf(design, 'Span');
  expect(Number(row?.['low'])).toBeGreaterThan(40);
  expect(Number(row?.['high'])).toBeLessThan(Number(row?.['low']));
});

test('what validators ask for is kept', () => {
  const design = aDesign('A', {
    'a.Code': {
      code: [
        'CharField',
        { max_length: 6, validators: code('[RegexValidator(r"^[A-Z]{2}\\d{3}$")]') },
      ],
      many: [
        'IntegerField',
        { validators: code('[MinValueValidator(50), MaxValueValidator(60)]') },
      ],
    },
  });
  const [row] = rowsOf(design, 'Code');
  expect(row?.['code']).toMatch(/^[A-Z]{2}\d{3}$/);
  expect(row?.['many']).toBeGreaterThanOrEqual(50);
  expect(row?.['many']).toBeLessThanOrEqual(60);
});

test('Python that is not run is said to be undecided', () => {
  const design = aDesign('A', {
    'a.Code': { code: ['CharField', { validators: code('[my_validator]') }] },
  });
  expect(remarksOn(exampleOf(resolve(design)))).toEqual([
    'a.Code.code: what validators ask for can not be decided.',
  ]);
});

test('a model that can have no row has none, and the others theirs', () => {
  const design = aDesign('A', {
    'a.Node': { parent: fk('self', { reverse_min: 2 }) },
    'a.Leaf': { node: fk('Node') },
    'a.Other': {},
  });
  const { tables, without } = exampleOf(resolve(design));
  expect(tables.map(({ model }) => model.model.name)).toEqual(['Other']);
  expect(without.map(({ model }) => model.model.name)).toEqual(['Node', 'Leaf']);
});

test('a model for whose rows there are not values enough has none, and says why', () => {
  const design = aDesign('A', {
    'a.Switch': { on: ['BooleanField', { unique: true }] },
  });
  const bounded = {
    ...design,
    models: design.models.map((model) => ({ ...model, rows: { min: 3, max: null } })),
  };
  expect(remarksOn(exampleOf(resolve(bounded)))[0]).toMatch(
    /^a\.Switch has no rows: no rows were found for it that keep every rule/,
  );
});

test('each row is told of as it is made', () => {
  const design = aDesign('A', { 'a.User': {}, 'a.Visit': { user: fk('User') } });
  const told: (readonly [number, number])[] = [];
  populate(resolve(design), { atLeast: 2, tell: (...both) => told.push(both) });
  expect(told).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
});

test('many rows that must differ are all there', () => {
  const unique = { unique: true };
  const design = aDesign('A', {
    'a.User': { email: ['EmailField', unique], slug: ['SlugField', unique] },
  });
  const rows = rowsOf(design, 'User', 2000);
  expect(rows).toHaveLength(2000);
  expect(new Set(rows.map(({ email }) => email)).size).toBe(2000);
});

test('where so many of each would be too many in all, there are fewer of each, and that is said', () => {
  const design = aDesign('A', { 'a.User': {}, 'a.Visit': { user: fk('User') } });
  const made = populate(resolve(design), { atLeast: 60, atMost: 100 });
  expect(made.tables.map(({ rows }) => rows.length)).toEqual([50, 50]);
  expect(remarksOn(made)).toEqual([
    'At least 50 of each, not 60: more than 100 rows in all are not made.',
  ]);
  expect(populate(resolve(design), { atLeast: 50, atMost: 100 }).fewer).toBeNull();
});

test('where even the fewest rows are too many there are none, and that is said', () => {
  const design = aDesign('A', { 'a.User': {}, 'a.Visit': { user: fk('User') } });
  const { tables, without } = populate(resolve(design), { atLeast: 3, atMost: 1 });
  expect(tables).toEqual([]);
  expect(without.map(({ why }) => why)).toEqual([
    'the smallest population has 2 rows, more than are made',
    'the smallest population has 2 rows, more than are made',
  ]);
});
