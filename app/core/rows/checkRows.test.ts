import { expect, test } from 'vitest';
import { relations } from '../../testing/designs/relations.ts';
import { shop } from '../examples/shop.ts';
import { resolve } from '../schema/resolve.ts';
import type { ResolvedField, ResolvedModel } from '../schema/schema.ts';
import { checkRows } from './checkRows.ts';
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
