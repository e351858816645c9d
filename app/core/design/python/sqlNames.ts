/**
 * Names that Django puts into SQL. It sets them in quotes and escapes none inside (`quote_name`), so a text with a quote of
 * its own goes on as SQL when the tables are made. Such a text is free code, as if it were Python.
 */
import type { OptionValue } from '../../fieldTypes/values.ts';
import { isCode, isMissing } from '../../fieldTypes/values.ts';

const options = new Set(['db_table', 'db_column', 'db_collation', 'db_tablespace']);

/** Whether the option's text is the name of something in the database. */
export const isSqlName = (option: string): boolean => options.has(option);

/** Whether the argument of a call, as `name` of `models.Index`, is such a name. */
export const isSqlArgument = (callee: string, keyword: string): boolean =>
  isSqlName(keyword) || (keyword === 'name' && /(?:Index|Constraint)$/.test(callee));

/** The quotes of all databases; `"a"` in quotes already and `a"."b`, a table of a schema, are what Django's users write. */
const leavesQuotes = (name: string): boolean =>
  /["`]/.test(name.replace(/^"([^]*)"$/, '$1').replace(/^([^"]+)"\."([^"]+)$/, '$1.$2'));

/** Whether the Python is a literal that stays inside its quotes in SQL, seen without reading its escapes. */
export const isPlainSqlName = (literal: string): boolean =>
  literal === 'None' || /^(?:"[^"`\\]*"|'[^'"`\\]*')$/.test(literal.trim());

/** What the value of an option would run as SQL, if anything. */
export function sqlIn(option: string, value: OptionValue): string | undefined {
  if (!isSqlName(option)) return undefined;
  if (isCode(value)) return isPlainSqlName(value.code) ? undefined : value.code;
  const name = isMissing(value) ? value.missing : value;
  return typeof name === 'string' && leavesQuotes(name) ? name : undefined;
}
