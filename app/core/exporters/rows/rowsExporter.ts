import { pascalCase } from '../../design/names.ts';
import { remarksOn } from '../../rows/example.ts';
import type { Cell, Row, Table } from '../../rows/population.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import type { Exporter, Origin } from '../exporter.ts';
import { rowsFor, rowsOptions } from '../rowsOptions.ts';
import { isName, objectKey, stringLiteral } from '../typescript/literals.ts';
import { isKeyword } from '../typescript/reserved.ts';

const id = 'rows';

/** `rows.ts`: example rows as constants of TypeScript, each a list under the name of its model. */
export const rowsExporter: Exporter = {
  id,
  label: 'Rows as constants',
  options: rowsOptions,
  export: (schema) => {
    const population = rowsFor(id, schema);
    const notes = remarksOn(population);
    if (population.tables.length === 0) return { files: [], notes };
    return { files: [{ path: 'rows.ts', ...rowsText(population.tables) }], notes };
  },
};

/** The tables as constants; a row that extends others has their values too. */
export function rowsText(tables: readonly Table[]): {
  readonly text: string;
  readonly origins: readonly Origin[];
} {
  const names = namesOf(tables.map(({ model }) => model));
  const byModel = new Map(tables.map((table) => [table.model, table]));
  const lines: string[] = [];
  const origins: Origin[] = [];
  for (const [n, { model, rows }] of tables.entries()) {
    if (n > 0) lines.push('');
    const from = lines.length + 1;
    lines.push(
      ...constant(
        names[n] ?? '',
        rows.map((row) => wholeRow(byModel, model, row)),
      ),
    );
    origins.push({ from, to: lines.length, model: model.id });
  }
  return { text: `${lines.join('\n')}\n`, origins };
}

/** `export const products = [ … ] as const;`, the list on lines of its own where the name leaves no room for it. */
function constant(
  name: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): readonly string[] {
  const head = `export const ${name} = [`;
  if (head.length > WIDTH) {
    const inside = rows.flatMap((row) => objectLines(row, '    ', ''));
    return [head.slice(0, -2), '  [', ...inside, '  ] as const;'];
  }
  return [head, ...rows.flatMap((row) => objectLines(row, '  ', '')), '] as const;'];
}

/** The row with the values of the rows it extends. */
function wholeRow(
  tables: ReadonlyMap<ResolvedModel, Table>,
  model: ResolvedModel,
  row: Row,
): Readonly<Record<string, Cell>> {
  const parts = model.parents.map((parent): Readonly<Record<string, Cell>> => {
    const above = parent.model.concrete;
    const key = row[parent.link.name] ?? row[model.primaryKey.name];
    const found = tables.get(above)?.rows.find((one) => one[above.primaryKey.name] === key);
    return found ? wholeRow(tables, above, found) : {};
  });
  const links = new Set(model.parents.map(({ link }) => link.name));
  const own = Object.entries(row).filter(([name]) => !links.has(name));
  return Object.fromEntries([...parts.flatMap((part) => Object.entries(part)), ...own]);
}

/** `products`; with its app where two would have one name. */
function namesOf(models: readonly ResolvedModel[]): readonly string[] {
  const plain = models.map(({ model }) => plural(model.name));
  const taken = new Set<string>();
  return models.map(({ model }, n) => {
    const name = plain[n] ?? '';
    const isAlone = plain.filter((one) => one === name).length === 1;
    let free = isAlone ? name : plural(pascalCase(model.app) + model.name);
    while (taken.has(free)) free += '_';
    taken.add(free);
    return free;
  });
}

function plural(name: string): string {
  const start = name.charAt(0).toLowerCase() + name.slice(1);
  const many = /[^aeiou]y$/.test(start)
    ? `${start.slice(0, -1)}ies`
    : `${start}${/(s|x|z|ch|sh)$/.test(start) ? 'es' : 's'}`;
  if (isName(many) && !isKeyword(many)) return many;
  const letters = many.replaceAll(/[^\w$]/g, '_');
  return isName(letters) && !isKeyword(letters) ? letters : `_${letters}`;
}

/** The width Prettier keeps to where nothing else is said. */
const WIDTH = 80;

function objectLines(
  object: Readonly<Record<string, Cell>>,
  indent: string,
  head: string,
): readonly string[] {
  const entries = Object.entries(object);
  if (entries.length === 0) return [`${indent}${head}{},`];
  return [
    `${indent}${head}{`,
    ...entries.flatMap(([key, cell]) => cellLines(objectKey(key), cell, `${indent}  `)),
    `${indent}},`,
  ];
}

function cellLines(key: string | null, cell: Cell, indent: string): readonly string[] {
  const head = key === null ? '' : `${key}: `;
  if (Array.isArray(cell)) return listLines(head, cell, indent);
  if (typeof cell === 'object' && cell !== null) {
    return objectLines(cell as Readonly<Record<string, Cell>>, indent, head);
  }
  const value = plainText(cell);
  const line = `${indent}${head}${value},`;
  // A text that is too long goes on a line of its own, unless that would hardly move it.
  const moves = key !== null && typeof cell === 'string' && key.length > 2;
  if (line.length <= WIDTH || !moves) return [line];
  return [`${indent}${head.trimEnd()}`, `${indent}  ${value},`];
}

function listLines(head: string, cells: readonly Cell[], indent: string): readonly string[] {
  const line = `${indent}${head}${flatText(cells) ?? ''},`;
  // Several lists of several values each stand below one another.
  const isTable = cells.length > 1 && cells.every((cell) => Array.isArray(cell) && cell.length > 1);
  if (flatText(cells) !== null && !isTable && line.length <= WIDTH) return [line];
  const isNumbers = cells.every((cell) => typeof cell === 'number');
  const inside = isNumbers
    ? filled(cells.map(String), `${indent}  `)
    : cells.flatMap((cell) => cellLines(null, cell, `${indent}  `));
  return [`${indent}${head}[`, ...inside, `${indent}],`];
}

/** The cell on one line; null where it holds an object, which has lines of its own. */
function flatText(cell: Cell): string | null {
  if (!Array.isArray(cell)) {
    return typeof cell === 'object' && cell !== null ? null : plainText(cell);
  }
  const parts = cell.map((one: Cell) => flatText(one));
  return parts.includes(null) ? null : `[${parts.join(', ')}]`;
}

/** Numbers, as many on a line as there is room for. */
function filled(words: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word},`.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word},`;
    } else lines.push(`${indent}${word},`);
  }
  return lines;
}

const plainText = (cell: Cell): string =>
  typeof cell === 'string' ? stringLiteral(cell) : String(cell);
