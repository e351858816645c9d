import { expect, test } from 'vitest';
import { aDesign, code, external, fk, m2m } from '../../testing/builders.ts';
import { relations } from '../../testing/designs/relations.ts';
import { withUser } from '../../testing/designs/ownUser.ts';
import { shop } from '../examples/shop.ts';
import { resolve } from '../schema/resolve.ts';
import type { ResolvedField, ResolvedModel } from '../schema/schema.ts';
import { checkRows } from './checkRows.ts';
import { exampleOf } from './example.ts';
import { populate } from './populate.ts';
import type { Cell, Row, Table } from './population.ts';

const designs = [
  ['shop', shop()],
  ['relations', relations()],
] as const;

/** The tables with one cell of one row as another. */
const spoilt = (
  tables: readonly Table[],
  model: ResolvedModel,
  at: number,
  name: string,
  cell: Cell,
): readonly Table[] =>
  tables.map((table) =>
    table.model === model
      ? {
          model,
          rows: table.rows.map((row, i): Row => (i === at ? { ...row, [name]: cell } : row)),
        }
      : table,
  );

/** Every cell of every second row that is to be spoilt, one after another. */
function* spoils(
  tables: readonly Table[],
  cellFor: (field: ResolvedField, table: Table) => Cell | undefined,
): Generator<readonly [name: string, tables: readonly Table[]]> {
  for (const table of tables) {
    for (const field of table.model.fields) {
      // Relations of Django's own models are no part of a design.
      const cell = field.field || field.implicit ? cellFor(field, table) : undefined;
      if (cell === undefined) continue;
      const name = `${table.model.label}.${field.name}`;
      yield [name, spoilt(tables, table.model, 1, field.name, cell)];
    }
  }
}

test.each(designs)('%s: nothing is missed', (_name, design) => {
  const schema = resolve(design);
  const { tables } = populate(schema, { atLeast: 3 });
  expect(checkRows(schema, tables)).toEqual([]);
  const missed: string[] = [];
  let tried = 0;
  const expectFound = (
    what: string,
    found: Iterable<readonly [string, readonly Table[]]>,
  ): void => {
    for (const [name, broken] of found) {
      tried += 1;
      if (checkRows(schema, broken).length === 0) missed.push(`${what}: ${name}`);
    }
  };
  const isKey = ({ type }: ResolvedField): boolean =>
    type?.relation === 'oneToMany' || type?.relation === 'oneToOne';
  expectFound(
    'empty',
    spoils(tables, ({ type, null: isNullable, name }) =>
      type?.hasColumn === true && !isNullable && name !== 'id' ? null : undefined,
    ),
  );
  expectFound(
    'points at nothing',
    spoils(tables, (field) => (isKey(field) ? 'nobody' : undefined)),
  );
  expectFound(
    'lists nothing',
    spoils(tables, ({ type, options }) =>
      type?.relation === 'manyToMany' && options['through'] === undefined ? ['nobody'] : undefined,
    ),
  );
  expectFound(
    'twice',
    spoils(tables, ({ unique, type, name }, { rows }) =>
      unique && type?.hasColumn === true ? (rows[0]?.[name] ?? undefined) : undefined,
    ),
  );
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(40);
});

test('too many and too few rows, and links, are counted', () => {
  const schema = resolve(shop());
  const { tables } = populate(schema);
  const bounded = schema.models.map((model) => model.model.name);
  expect(bounded).toContain('Product');
  const twice = tables.map(({ model, rows }) => ({ model, rows: [...rows, ...rows] }));
  const found = checkRows(schema, twice);
  for (const { model } of tables) expect(found.some((breach) => breach.model === model)).toBe(true);
});

test('rows are judged as Django and the database judge them', () => {
  const unique = code('[models.UniqueConstraint(Lower("author"), name="one")]');
  const schema = resolve(
    aDesign('A', {
      Author: {
        photo: 'FileField',
        slug: 'SlugField',
        site: 'URLField',
        words: 'SearchVectorField',
      },
      Book: { author: fk('Author'), Meta: { constraints: unique } },
    }),
  );
  const { tables } = exampleOf(schema, { atLeast: 2 });
  expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
  const said = (model: string, name: string, cell: Cell) => {
    const found = schema.models.find((one) => one.model.name === model);
    if (!found) throw new Error(`there is a model called ${model}`);
    return checkRows(schema, spoilt(tables, found, 1, name, cell)).map(({ message }) => message);
  };
  // A file that is not there is an empty text in its column, and refused as blank only.
  expect(said('Author', 'photo', null)).toEqual(['Author.photo may not be left blank.']);
  expect(said('Author', 'words', '')).toEqual(['Author.words may not be left blank.']);
  expect(said('Author', 'slug', '漢字')).toEqual(['Author.slug is 漢字, which is no slug.']);
  for (const address of ['http://author', 'https://author.x', 'author.com', 'http://author.42']) {
    expect(said('Author', 'site', address)).toEqual([
      `Author.site is ${address}, which is no URL.`,
    ]);
  }
  for (const address of [
    'http://a.co',
    'ftp://u:p@127.0.0.1:80/a',
    'http://localhost?a',
    'http://[::1]/',
  ]) {
    expect(said('Author', 'site', address)).toEqual([]);
  }
  expect(said('Book', 'author', 1)).toEqual(['Two rows of Book have the author 1.']);
});

test('no rows are made where Django could store none', () => {
  const without = (design: Parameters<typeof resolve>[0]) =>
    exampleOf(resolve(design)).without.map(({ model, why }) => `${model.label}: ${why}`);
  expect(
    without(
      aDesign('A', {
        'a.Tag': {},
        'a.Book': { tags: m2m('Tag', { symmetrical: true }) },
        'a.Line': {
          twice: [
            'GeneratedField',
            {
              expression: code('F("id") * 2'),
              db_persist: true,
              output_field: code('models.IntegerField()'),
            },
          ],
          Meta: { order_with_respect_to: 'twice' },
        },
      }),
    ),
  ).toEqual([
    expect.stringMatching(/^a\.Book: .*the other way round too/),
    expect.stringMatching(/^a\.Line: .*computed only once a row is stored/),
  ]);
  const replaced = aDesign('A', {
    'a.Person': { __bases__: ['auth.AbstractUser'] },
    'auth.User': external,
    'auth.AbstractUser': external,
  });
  expect(without(withUser(replaced, 'a.Person'))).toContainEqual(
    expect.stringMatching(/^auth\.User: .*AUTH_USER_MODEL/),
  );
});
