import type { Expression } from '../../../design/python/expression.ts';
import { bindingOf } from '../../../design/python/expression.ts';
import type { Import } from '../../../design/python/known.ts';
import { knownModule, knownName } from '../../../design/python/known.ts';
import type { Token } from '../../../design/python/tokens.ts';
import { normalizedNumber, pyBytes, pyString } from './strings.ts';

/** Python code as a tree that knows what it imports: names are settled, and lines broken, only when a file is written. */
export type Py =
  /** Code as it stands, and what it needs imported. */
  | { readonly kind: 'text'; readonly text: string; readonly imports?: readonly Import[] }
  /** A string or bytes literal; which quotes it gets is settled when it is written. */
  | { readonly kind: 'string'; readonly literal: string }
  /** A name from elsewhere and attributes of it; `from` is null for a name of Python itself. */
  | { readonly kind: 'imported'; readonly from: Import | null; readonly rest: readonly string[] }
  | { readonly kind: 'call'; readonly callee: Py; readonly args: readonly PyArgument[] }
  | { readonly kind: 'attribute'; readonly of: Py; readonly name: string }
  | { readonly kind: 'subscript'; readonly of: Py; readonly items: readonly Py[] }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Py[] }
  /** A tuple without brackets: the right side of an assignment. */
  | { readonly kind: 'bareTuple'; readonly items: readonly Py[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Py, Py])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Py }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Py; readonly right: Py };

export interface PyArgument {
  readonly keyword: string | null;
  readonly value: Py;
}

export const text = (code: string): Py => ({ kind: 'text', text: code });
export const string = (value: string): Py => ({ kind: 'string', literal: pyString(value) });
export const bytes = (value: string): Py => ({ kind: 'string', literal: pyBytes(value) });
/** A number; the minus is an operator before it. */
export const numeral = (digits: string): Py =>
  digits.startsWith('-')
    ? { kind: 'unary', operator: '-', operand: text(digits.slice(1)) }
    : text(digits);
export const list = (items: readonly Py[]): Py => ({ kind: 'list', items });
export const tuple = (items: readonly Py[]): Py => ({ kind: 'tuple', items });
export const argument = (value: Py, keyword: string | null = null): PyArgument => ({
  keyword,
  value,
});
export const call = (callee: Py, args: readonly (Py | PyArgument)[]): Py => ({
  kind: 'call',
  callee,
  args: args.map((arg) => ('keyword' in arg ? arg : argument(arg))),
});

export const attribute = (of: Py, name: string): Py =>
  of.kind === 'imported' ? { ...of, rest: [...of.rest, name] } : { kind: 'attribute', of, name };

/** A name imported from a module: `imported('decimal', 'Decimal')`. */
export const imported = (module: string, name: string | null, ...rest: string[]): Py => ({
  kind: 'imported',
  from: { module, name, local: name ?? module },
  rest,
});

/** `models.<name>` */
export const models = (...rest: string[]): Py => imported('django.db', 'models', ...rest);

/** The names that a project's own files give. */
export interface OwnNames {
  /** Those of the same file, which need no import. */
  readonly here: ReadonlySet<string>;
  readonly elsewhere: ReadonlyMap<string, Import>;
}

const noNames: OwnNames = { here: new Set(), elsewhere: new Map() };

/** What a parsed expression is as code: literals in black's spelling, known names with their imports, unless the project's own. */
export function fromExpression(expression: Expression, own: OwnNames = noNames): Py {
  const of = (part: Expression): Py => fromExpression(part, own);
  switch (expression.kind) {
    case 'number':
      return text(normalizedNumber(expression.text));
    case 'string':
      return { kind: 'string', literal: expression.text };
    case 'constant':
      return text(expression.text);
    case 'name':
      return fromName(expression.parts, own);
    case 'call':
      return {
        kind: 'call',
        callee: of(expression.callee),
        args: expression.args.map(({ keyword, value }) => argument(of(value), keyword)),
      };
    case 'attribute':
      return { kind: 'attribute', of: of(expression.of), name: expression.name };
    case 'list':
    case 'tuple':
    case 'set':
      return { kind: expression.kind, items: expression.items.map(of) };
    case 'dict':
      return {
        kind: 'dict',
        entries: expression.entries.map(([key, value]) => [of(key), of(value)]),
      };
    case 'unary':
      return {
        kind: 'unary',
        operator: expression.operator,
        operand: of(expression.operand),
      };
    case 'binary':
      return {
        kind: 'binary',
        operator: expression.operator,
        left: of(expression.left),
        right: of(expression.right),
      };
    case 'other':
      return fromTokens(expression.tokens, own);
  }
}

function fromTokens(tokens: readonly Token[], { elsewhere }: OwnNames): Py {
  const words = tokens.map(({ text: word, spaced }) => (spaced ? ` ${word}` : word));
  const imports = tokens.flatMap(({ kind }, at): Import[] => {
    if (kind !== 'name' || tokens[at - 1]?.text === '.') return [];
    const end = tokens.findIndex((one, i) => i > at && one.kind !== 'name' && one.text !== '.');
    const path = tokens
      .slice(at, end < 0 ? tokens.length : end)
      .filter((one) => one.kind === 'name');
    const other = elsewhere.get(path[0]?.text ?? '');
    if (other) return [other];
    for (let length = path.length; length > 0; length -= 1) {
      const from = knownName(path.slice(0, length).map((one) => one.text))?.import;
      if (from) return [from];
    }
    return [];
  });
  return { kind: 'text', text: words.join('').trim(), imports };
}

function fromName(parts: readonly string[], { here, elsewhere }: OwnNames): Py {
  const other = elsewhere.get(parts[0] ?? '');
  if (other) return { kind: 'imported', from: other, rest: parts.slice(1) };
  if (here.has(parts[0] ?? '')) return text(parts.join('.'));
  const known = knownName(parts);
  if (known) return { kind: 'imported', from: known.import, rest: known.rest };
  const module = parts.length > 1 ? knownModule(parts[0]) : undefined;
  if (module) return { kind: 'imported', from: module, rest: parts.slice(1) };
  return importedByPath(parts) ?? text(parts.join('.'));
}

/** A dotted name whose modules are in lower case: `shop.validators.isbn`, `shop.rules.Rule.check`. Null for others. */
export function importedByPath(parts: readonly string[]): Py | null {
  const capital = parts.findIndex((part) => /^_*\p{Lu}/u.test(part));
  const at = capital < 0 ? parts.length - 1 : capital;
  const name = parts[at];
  if (at === 0 || name === undefined) return null;
  return imported(parts.slice(0, at).join('.'), name, ...parts.slice(at + 1));
}

/** How tightly an operator holds its operands; other code holds together anyway. */
export const tightness = (py: Py): number => {
  if (py.kind === 'binary') return bindingOf(py.operator);
  return py.kind === 'unary' ? 10 : 20;
};

/** Every imported name in the code, in order. */
export function importsIn(py: Py, visit: (name: Py & { kind: 'imported' }) => void): void {
  switch (py.kind) {
    case 'text':
      for (const from of py.imports ?? []) visit({ kind: 'imported', from, rest: [] });
      return;
    case 'string':
      return;
    case 'imported':
      visit(py);
      return;
    case 'call':
      importsIn(py.callee, visit);
      for (const { value } of py.args) importsIn(value, visit);
      return;
    case 'attribute':
      importsIn(py.of, visit);
      return;
    case 'subscript':
      for (const part of [py.of, ...py.items]) importsIn(part, visit);
      return;
    case 'list':
    case 'tuple':
    case 'set':
    case 'bareTuple':
      for (const item of py.items) importsIn(item, visit);
      return;
    case 'dict':
      for (const entry of py.entries) for (const part of entry) importsIn(part, visit);
      return;
    case 'unary':
      importsIn(py.operand, visit);
      return;
    case 'binary':
      importsIn(py.left, visit);
      importsIn(py.right, visit);
  }
}
