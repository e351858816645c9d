/** What the databases differ in (django/db/backends/*, Django 5.2: SQLite 3.31, PostgreSQL 15 and MySQL 8.0.16 or newer). */
import type { Database } from '../../design/design.ts';

/** What Django makes use of where the database has it. */
export type Feature =
  | 'inlineKeys' // REFERENCES stands with the column instead of in a statement of its own
  | 'deferredKeys'
  | 'uniqueIndexes' // `unique_together` is an index, not a constraint
  | 'likeIndexes' // a second index serves LIKE
  | 'tablespaces'
  | 'parameters' // values are handed over apart, so that constraints can't stand beside them
  | 'partialIndexes'
  | 'coveringIndexes'
  | 'deferrableUnique'
  | 'nullsDistinct'
  | 'booleanConditions'; // a boolean column is a condition by itself

export interface Dialect {
  readonly database: Database;
  readonly label: string;
  /** Longest name, in characters; null for no limit. */
  readonly nameLimit: number | null;
  /** How comments are kept: not at all, by statements of their own, or with the column. */
  readonly comments: 'none' | 'apart' | 'inline';
  readonly has: ReadonlySet<Feature>;
  readonly quote: (name: string) => string;
  readonly text: (text: string) => string;
  readonly collation: (name: string) => string;
}

/**
 * A name in quotes. One that brings its own is taken as it is, and so is a schema before it (`sales"."order`); other quotes
 * are doubled, which Django leaves undone, so that no name can end its quotes.
 */
const quotedWith =
  (mark: string) =>
  (name: string): string => {
    const isQuoted = name.length > 1 && name.startsWith(mark) && name.endsWith(mark);
    const between = `${mark}.${mark}`;
    const parts = (isQuoted ? name.slice(1, -1) : name).split(between);
    return mark + parts.map((part) => part.replaceAll(mark, mark + mark)).join(between) + mark;
  };

const doubled = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const escapes: Readonly<Record<string, string>> = {
  '\u0000': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\u001a': '\\Z',
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
};

export const dialects: Readonly<Record<Database, Dialect>> = {
  sqlite: {
    database: 'sqlite',
    label: 'SQLite',
    nameLimit: null,
    comments: 'none',
    has: new Set([
      'inlineKeys',
      'deferredKeys',
      'uniqueIndexes',
      'partialIndexes',
      'booleanConditions',
    ]),
    quote: quotedWith('"'),
    text: doubled,
    collation: (name) => (/^\w+$/.test(name) ? name : quotedWith('"')(name)),
  },
  postgresql: {
    database: 'postgresql',
    label: 'PostgreSQL',
    nameLimit: 63,
    comments: 'apart',
    has: new Set([
      'deferredKeys',
      'likeIndexes',
      'tablespaces',
      'parameters',
      'partialIndexes',
      'coveringIndexes',
      'deferrableUnique',
      'nullsDistinct',
      'booleanConditions',
    ]),
    quote: quotedWith('"'),
    text: (text) =>
      text.includes('\\') ? `E${doubled(text.replaceAll('\\', '\\\\'))}` : doubled(text),
    collation: quotedWith('"'),
  },
  mysql: {
    database: 'mysql',
    label: 'MySQL',
    nameLimit: 64,
    comments: 'inline',
    has: new Set(['parameters']),
    quote: quotedWith('`'),
    text: (text) =>
      // oxlint-disable-next-line no-control-regex
      `'${text.replaceAll(/[\0\n\r\x1a"'\\]/g, (character) => escapes[character] ?? character)}'`,
    collation: quotedWith('`'),
  },
};
