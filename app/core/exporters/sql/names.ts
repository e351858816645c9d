/** Names that Django makes up for tables, indexes and constraints (db/backends/utils.py, base/schema.py, Django 5.2). */
import { md5 } from './md5.ts';

const digest = (parts: readonly string[], length: number): string =>
  md5(parts.join('')).slice(0, length);

const cut = (name: string, length: number): string => [...name].slice(0, length).join('');
const lengthOf = (name: string): number => [...name].length;

/** A name as it fits the database: what is too long ends in four digits of its sum (`truncate_name`). */
export function fitted(name: string, limit: number | null): string {
  if (limit === null || lengthOf(name) <= limit) return name;
  return cut(name, limit - 4) + digest([name], 4);
}

/** Where the database sets no limit Django keeps to this one. */
const USUAL_LIMIT = 200;

/** The name of an index or constraint over columns: `shop_product_slug_1a2b3c4d_like` (`_create_index_name`). */
export function nameOver(
  table: string,
  columns: readonly string[],
  suffix: string,
  limit: number | null,
): string {
  const most = limit ?? USUAL_LIMIT;
  const bare = table.replaceAll(/^"+|"+$/g, '');
  const joined = columns.join('_');
  let end = digest([bare, ...columns], 8) + suffix;
  const whole = `${bare}_${joined}_${end}`;
  if (lengthOf(whole) <= most) return whole;
  if (lengthOf(end) > most / 3) end = cut(end, Math.floor(most / 3));
  const each = Math.floor((most - lengthOf(end)) / 2) - 1;
  return withoutMark(`${cut(bare, each)}_${cut(joined, each)}_${end}`, -1);
}

/** The name of an index in `Meta.indexes` that was given none; columns with a `-` where descending (`set_name_with_model`). */
export function nameOfIndex(table: string, columns: readonly string[], suffix: string): string {
  const bare = table.replaceAll(/^"+|"+$/g, '');
  const first = (columns[0] ?? '').replace(/^-/, '');
  const sum = digest([bare, ...columns, suffix], 6);
  return withoutMark(`${cut(bare, 11)}_${cut(first, 7)}_${sum}_${suffix}`, 1);
}

/** Oracle takes no name that begins with a digit or an underscore, so Django makes none. */
function withoutMark(name: string, dropped: 1 | -1): string {
  if (!/^[_\p{Nd}]/u.test(name)) return name;
  return dropped === 1 ? `D${name.slice(1)}` : `D${cut(name, lengthOf(name) - 1)}`;
}
