/** One file of a project, read: what its names mean as far as the file itself says. */
import type { Expression } from './expressions.ts';
import type { Body, ClassStatement, ImportedName, Statement } from './statements.ts';
import { readStatements } from './statements.ts';

/** A file as it was given; the path has slashes and is relative to what was opened. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export type ClassInFile = Extract<Statement, { kind: 'class' }>;

/** What a file gives a name to. */
export type Given =
  | { readonly kind: 'class'; readonly statement: ClassInFile }
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'function' }
  | { readonly kind: 'import'; readonly from: ImportedName };

export interface Module {
  readonly path: string;
  readonly text: string;
  /** The dotted path Python would know it by, as far as can be told: `shop.models.orders`. */
  readonly dotted: string;
  /** Whether it is an `__init__.py`, whose relative imports start in its own folder. */
  readonly isPackage: boolean;
  readonly body: Body;
  /** What each name is given last, also within `if`, `try` and `with`. */
  readonly given: ReadonlyMap<string, Given>;
  /** Modules all of whose names are taken over. */
  readonly stars: readonly string[];
}

/** @param root The folder that dotted paths start from, with its slash. */
export function readModule({ path, text }: SourceFile, root = ''): Module {
  const body = readStatements(text);
  const stars: string[] = [];
  const given = new Map<string, Given>();
  for (const statement of running(body)) {
    if (statement.kind === 'import') {
      for (const from of statement.imports) {
        if (from.name === '*') stars.push(from.module);
        else given.set(from.local, { kind: 'import', from });
      }
    } else for (const [name, value] of givenBy(statement)) given.set(name, value);
  }
  const dotted = dottedOf(path.slice(root.length));
  const isPackage = /(^|\/)__init__\.py$/.test(path);
  return {
    path,
    text,
    dotted: path.includes('/') ? dotted : `${UNNAMED_APP}.${dotted}`,
    isPackage,
    body,
    given,
    stars,
  };
}

/** The app of files that lie in no folder: what they import from beside them lies in it too. */
export const UNNAMED_APP = 'app';

/** `shop/models/__init__.py` → `shop.models` */
export const dottedOf = (path: string): string =>
  path
    .replace(/\.py$/, '')
    .replace(/(^|\/)__init__$/, '')
    .split('/')
    .filter((part) => part !== '')
    .join('.');

/** The statements of a body and of the branches in it; those for type checkers alone come first, so that others win. */
export function running(body: Body): readonly Statement[] {
  const found: Statement[] = [];
  const typing: Statement[] = [];
  for (const statement of body.statements) {
    if (statement.kind !== 'branches') found.push(statement);
    else {
      const into = statement.isTyping ? typing : found;
      for (const one of statement.bodies) into.push(...running(one));
    }
  }
  return [...typing, ...found];
}

/** The names that a statement other than an import gives. */
export function givenBy(statement: Statement): readonly (readonly [string, Given])[] {
  if (statement.kind === 'class') return [[statement.name, { kind: 'class', statement }]];
  if (statement.kind === 'function') return [[statement.name, { kind: 'function' }]];
  if (statement.kind !== 'assign') return [];
  const { targets, value, isUpdate } = statement;
  return targets.flatMap((target): (readonly [string, Given])[] => {
    if (target.kind === 'name' && target.parts.length === 1) {
      const [name = ''] = target.parts;
      // What `+=` makes of it is not followed.
      const became: Expression = isUpdate
        ? { kind: 'other', from: value.from, to: value.to }
        : value;
      return [[name, { kind: 'value', value: became }]];
    }
    if (target.kind !== 'tuple') return [];
    return target.items.flatMap((item, i): (readonly [string, Given])[] => {
      const part = value.kind === 'tuple' || value.kind === 'list' ? value.items[i] : undefined;
      const other: Expression = { kind: 'other', from: value.from, to: value.to };
      return item.kind === 'name' && item.parts.length === 1
        ? [[item.parts[0] ?? '', { kind: 'value', value: part ?? other }]]
        : [];
    });
  });
}

const known = new WeakMap<ClassStatement, ReadonlyMap<string, Given>>();

/** What the body of a class gives names to. */
export function namesOfClass(statement: ClassStatement): ReadonlyMap<string, Given> {
  let names = known.get(statement);
  if (!names) known.set(statement, (names = new Map(running(statement.body).flatMap(givenBy))));
  return names;
}
