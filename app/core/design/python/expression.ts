import { pythonKeywords } from '../names.ts';
import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';

/** A Python expression as a tree, of the few shapes that arguments of fields have. */
export type Expression =
  | { readonly kind: 'name'; readonly parts: readonly string[] }
  | { readonly kind: 'number' | 'string' | 'constant'; readonly text: string }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
  /** `F("x").asc` */
  | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** An expression of another shape (lambda, comprehension, subscript…), only as its words. */
  | { readonly kind: 'other'; readonly tokens: readonly Token[] };

export interface Argument {
  readonly keyword: string | null;
  readonly value: Expression;
}

/** From loosest to tightest, as in Python's grammar. */
export const binaryOperators: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** How tightly an operator between two operands binds: 0 is loosest. */
export const bindingOf = (operator: string): number =>
  binaryOperators.findIndex((level) => level.includes(operator));

/** Reads Python code as one expression; null when it is none. */
export function parseExpression(code: string): Expression | null {
  const tokens = readTokens(code);
  if (!tokens) return null;
  const parsed = new Parser(tokens).whole();
  if (parsed) return parsed;
  return mayBeExpression(tokens) ? { kind: 'other', tokens } : null;
}

const statements = new Set(
  'assert async break class continue def del except finally from global import nonlocal pass raise return try while with yield'.split(
    ' ',
  ),
);

/** False for words that can only be a statement, and for assignments. */
function mayBeExpression(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'name' && statements.has(text)) return false;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    if (depth === 0 && (text === '=' || text === ':=' || text === ',')) return false;
  }
  return true;
}

/** Recursive descent over the words; every method gives null where the text takes a shape it does not know. */
class Parser {
  private at = 0;
  /** Operators left to read: each makes the tree a level deeper, and all who read it go down that far. */
  private operators = 500;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression | null {
    const found = this.binary(0);
    return this.at === this.tokens.length ? found : null;
  }

  private is(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === 'operator' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  private spend(): boolean {
    this.operators -= 1;
    return this.operators >= 0;
  }

  private binary(level: number): Expression | null {
    const operators = binaryOperators[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    while (left) {
      const operator = operators.find((one) => this.is(one));
      if (operator === undefined) return left;
      if (!this.spend()) return null;
      this.at += 1;
      const right = this.binary(level + 1);
      if (!right) return null;
      left = { kind: 'binary', operator, left, right };
    }
    return null;
  }

  private unary(): Expression | null {
    const operator = ['-', '+', '~'].find((one) => this.is(one));
    if (operator === undefined) return this.postfix();
    if (!this.spend()) return null;
    this.at += 1;
    const operand = this.unary();
    return operand && { kind: 'unary', operator, operand };
  }

  private postfix(): Expression | null {
    let of = this.atom();
    let calls = 0;
    while (of) {
      if (this.take('.')) {
        const name = this.tokens[this.at];
        if (name?.kind !== 'name' || pythonKeywords.has(name.text)) return null;
        this.at += 1;
        of =
          of.kind === 'name'
            ? { kind: 'name', parts: [...of.parts, name.text] }
            : { kind: 'attribute', of, name: name.text };
      } else if (this.take('(')) {
        calls += 1;
        const args = calls > 20 ? null : this.args();
        of = args && { kind: 'call', callee: of, args };
      } else return of;
    }
    return null;
  }

  private args(): readonly Argument[] | null {
    const args: Argument[] = [];
    while (!this.take(')')) {
      const first = this.tokens[this.at];
      const keyword = first?.kind === 'name' && this.is('=', 1) ? first.text : null;
      if (keyword !== null) {
        if (pythonKeywords.has(keyword)) return null;
        this.at += 2;
      } else if (args.some((arg) => arg.keyword !== null)) return null;
      const value = this.binary(0);
      if (!value || args.some((arg) => keyword !== null && arg.keyword === keyword)) return null;
      args.push({ keyword, value });
      if (!this.is(')') && !this.take(',')) return null;
    }
    return args;
  }

  private atom(): Expression | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', text: token.text };
      case 'string':
        return this.tokens[this.at]?.kind === 'string'
          ? null
          : { kind: 'string', text: token.text };
      case 'name':
        if (['None', 'True', 'False'].includes(token.text)) {
          return { kind: 'constant', text: token.text };
        }
        return pythonKeywords.has(token.text) ? null : { kind: 'name', parts: [token.text] };
      case 'operator':
        if (token.text === '[') return this.items(']', 'list');
        if (token.text === '(') return this.items(')', 'tuple');
        return token.text === '{' ? this.braces() : null;
    }
  }

  /** The items up to the closing bracket; round brackets around one item without a comma only group it. */
  private items(close: string, kind: 'list' | 'tuple' | 'set'): Expression | null {
    const items: Expression[] = [];
    let comma = false;
    while (!this.take(close)) {
      const item = this.binary(0);
      if (!item) return null;
      items.push(item);
      comma = this.take(',');
      if (!comma && !this.is(close)) return null;
    }
    const [only] = items;
    if (kind === 'tuple' && items.length === 1 && !comma && only) return only;
    return { kind, items };
  }

  private braces(): Expression | null {
    if (this.take('}')) return { kind: 'dict', entries: [] };
    const start = this.at;
    if (!this.binary(0)) return null;
    const isDict = this.is(':');
    this.at = start;
    if (!isDict) return this.items('}', 'set');
    const entries: [Expression, Expression][] = [];
    while (!this.take('}')) {
      const key = this.binary(0);
      if (!key || !this.take(':')) return null;
      const value = this.binary(0);
      if (!value) return null;
      entries.push([key, value]);
      if (!this.is('}') && !this.take(',')) return null;
    }
    return { kind: 'dict', entries };
  }
}
