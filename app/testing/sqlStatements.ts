import type { Database } from '../core/design/design.ts';

const others = '"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\\n]*|[\\p{L}\\p{N}_]+|\\s+|.';
const backslashed = "'(?:[^'\\\\]|''|\\\\.)*'";
const tokens: Readonly<Record<Database, RegExp>> = {
  sqlite: new RegExp(`'(?:[^']|'')*'|${others}`, 'gsu'),
  postgresql: new RegExp(`E${backslashed}|'(?:[^']|'')*'|${others}`, 'gsu'),
  mysql: new RegExp(`${backslashed}|${others}`, 'gsu'),
};

/** The statements of some SQL, each as its words with one blank between them: without comments and line breaks. */
export function statementsIn(sql: string, database: Database): readonly string[] {
  const statements: string[][] = [[]];
  for (const [token] of sql.matchAll(tokens[database])) {
    if (token === ';') statements.push([]);
    else if (!token.startsWith('--') && token.trim() !== '') statements.at(-1)?.push(token);
  }
  return statements.filter((words) => words.length > 0).map((words) => words.join(' '));
}
