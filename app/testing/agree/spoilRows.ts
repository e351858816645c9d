/** Rows with one cell changed: what a person may have done to them, and what a database may refuse. */
import type { ResolvedField } from '../../core/schema/schema.ts';
import type { Cell, Row, Table } from '../../core/rows/population.ts';
import { chanceFrom } from '../chance.ts';

export interface Spoilt {
  /** `shop.Product.name of row 2 emptied` */
  readonly how: string;
  readonly tables: readonly Table[];
}

/** How the cell of a row is changed; undefined where that makes no sense. */
type Spoil = (cell: Cell, field: ResolvedField, rows: readonly Row[]) => Cell | undefined;

const spoils: Readonly<Record<string, Spoil>> = {
  emptied: (cell) => (cell === null ? undefined : null),
  'made that of the first row': (_, { name }, [first]) => first?.[name],
  'made a key to nothing': (cell, { type }) =>
    type?.value === 'relation' && typeof cell === 'number' ? 999_983 : undefined,
  'made long': (cell, field) =>
    field.type?.value === 'text' && typeof cell === 'string'
      ? `${cell}${'x'.repeat(9000)}`
      : undefined,
  'made large': (cell, { type }) =>
    type?.value === 'integer' && typeof cell === 'number' ? 9_999_999_999_999 : undefined,
  'made negative': (cell, { type }) =>
    (type?.value === 'integer' || type?.value === 'bigInteger') && typeof cell === 'number'
      ? -7
      : undefined,
};

/**
 * Some of the rows that one change makes of these, always the same for a seed. Primary keys stay as they are: a row with the
 * key of another takes its place, as `loaddata` understands it.
 */
export function spoiltRows(
  tables: readonly Table[],
  seed: number,
  most: number,
): readonly Spoilt[] {
  const chance = chanceFrom(seed);
  const all = tables.flatMap(spoilsOf);
  const chosen = new Set<Change>();
  while (chosen.size < Math.min(most, all.length)) chosen.add(chance.oneOf(all));
  return [...chosen].map(({ how, table, at, name, cell }) => ({
    how,
    tables: tables.map((one) =>
      one === table
        ? { ...one, rows: one.rows.map((row, n) => (n === at ? { ...row, [name]: cell } : row)) }
        : one,
    ),
  }));
}

interface Change {
  readonly how: string;
  readonly table: Table;
  readonly at: number;
  readonly name: string;
  readonly cell: Cell;
}

function spoilsOf(table: Table): readonly Change[] {
  const { model, rows } = table;
  const at = rows.length - 1;
  const last = rows[at];
  if (!last || model.model.external) return [];
  const links = new Set(model.parents.map(({ link }) => link.name));
  const fields = model.fields.filter(
    ({ primaryKey, name, type }) =>
      !primaryKey &&
      !links.has(name) &&
      Object.hasOwn(last, name) &&
      type?.relation !== 'manyToMany',
  );
  return fields.flatMap((field) =>
    Object.entries(spoils).flatMap(([what, spoil]): readonly Change[] => {
      const before = last[field.name] ?? null;
      const cell = spoil(before, field, rows);
      if (cell === undefined || JSON.stringify(cell) === JSON.stringify(before)) return [];
      const how = `${model.label}.${field.name} of row ${at + 1} ${what}`;
      return [{ how, table, at, name: field.name, cell }];
    }),
  );
}
