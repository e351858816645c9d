/** The statements of a file or of a class body, with what each takes in of its text. */
import { parser } from '@lezer/python';
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Argument, Expression, Span } from './expressions.ts';
import { childrenOf, readArguments, readExpression, sequence } from './expressions.ts';

export type Statement = Span & {
  /** Whether the parser stumbled inside it. */
  readonly isBroken: boolean;
} & (
    | ClassStatement
    | {
        readonly kind: 'assign';
        /** `a = b = value` has two. */
        readonly targets: readonly Expression[];
        readonly value: Expression;
        /** `+=` and its like. */
        readonly isUpdate: boolean;
      }
    | { readonly kind: 'import'; readonly imports: readonly ImportedName[] }
    | {
        readonly kind: 'function';
        readonly name: string;
        readonly decorators: readonly Expression[];
      }
    /** `if`, `try`, `with`: bodies one of which may run. */
    | { readonly kind: 'branches'; readonly isTyping: boolean; readonly bodies: readonly Body[] }
    | { readonly kind: 'expression'; readonly value: Expression }
    | { readonly kind: 'pass' }
    | { readonly kind: 'other' }
  );

export interface ClassStatement {
  readonly kind: 'class';
  readonly name: string;
  readonly nameAt: Span;
  readonly bases: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly body: Body;
}

export interface Body extends Span {
  readonly statements: readonly Statement[];
}

/** `from module import name as local`, `import module` with `name` null, `from module import *` with `name` and `local` `*`. */
export interface ImportedName {
  /** As written: `..models` for one two folders up. */
  readonly module: string;
  readonly name: string | null;
  readonly local: string;
}

/** Reads a file. Never throws: what can't be read is broken or `other`. */
export function readStatements(source: string): Body {
  // The mark that a file may begin with is none of its letters.
  const tree = parser.parse(source.replace(/^\ufeff/, '\n'));
  const reader = new Reader(source, errorsIn(tree));
  return reader.body(tree.topNode);
}

/** Where the parser stumbled, in order. */
function errorsIn(tree: Tree): readonly number[] {
  const at: number[] = [];
  const cursor = tree.cursor();
  do if (cursor.type.isError) at.push(cursor.from);
  while (cursor.next());
  return at;
}

class Reader {
  readonly #source: string;
  readonly #errors: readonly number[];

  constructor(source: string, errors: readonly number[]) {
    this.#source = source;
    this.#errors = errors;
  }

  body(node: SyntaxNode, depth = 0): Body {
    const statements = childrenOf(node).flatMap((child) =>
      child.name === ':' || child.name === ';' ? [] : this.#statement(child, depth),
    );
    return { statements, from: node.from, to: node.to };
  }

  #statement(node: SyntaxNode, depth: number): Statement {
    const { from } = node;
    const to = this.#endOf(node);
    const span = { from, to, isBroken: this.#isBroken(node) };
    if (depth > 30) return { kind: 'other', ...span };
    switch (node.name) {
      case 'ImportStatement':
        return { kind: 'import', imports: importsOf(node, this.#source), ...span };
      case 'ClassDefinition':
        return { ...this.#class(node, depth, []), ...span };
      case 'FunctionDefinition':
        return { kind: 'function', name: this.#nameIn(node), decorators: [], ...span };
      case 'DecoratedStatement':
        return { ...this.#decorated(node, depth), ...span };
      case 'AssignStatement':
      case 'UpdateStatement':
        return { ...this.#assignment(node), ...span };
      case 'ExpressionStatement': {
        const [only, ...more] = childrenOf(node);
        if (!only || more.length > 0) return { kind: 'other', ...span };
        return { kind: 'expression', value: this.#expression(only), ...span };
      }
      case 'IfStatement':
      case 'TryStatement':
      case 'WithStatement': {
        const bodies = childrenOf(node)
          .filter(({ name }) => name === 'Body')
          .map((one) => this.body(one, depth + 1));
        const head = this.#source.slice(from, bodies[0]?.from ?? to);
        return { kind: 'branches', isTyping: /\bTYPE_CHECKING\b/.test(head), bodies, ...span };
      }
      case 'PassStatement':
        return { kind: 'pass', ...span };
      default:
        return { kind: 'other', ...span };
    }
  }

  #expression = (node: SyntaxNode): Expression => readExpression(node, this.#source);

  #nameIn(node: SyntaxNode): string {
    const name = node.getChild('VariableName');
    return name ? this.#source.slice(name.from, name.to) : '';
  }

  #class(node: SyntaxNode, depth: number, decorators: readonly Expression[]): ClassStatement {
    const name = node.getChild('VariableName');
    const list = node.getChild('ArgList');
    const body = node.getChild('Body');
    return {
      kind: 'class',
      name: this.#nameIn(node),
      nameAt: { from: name?.from ?? node.from, to: name?.to ?? node.from },
      bases: list ? readArguments(list, this.#source) : [],
      decorators,
      body: body ? this.body(body, depth + 1) : { statements: [], from: node.to, to: node.to },
    };
  }

  #decorated(
    node: SyntaxNode,
    depth: number,
  ): ClassStatement | Extract<Statement, { kind: 'function' }> | { kind: 'other' } {
    const { from, to } = node;
    const decorators = node.getChildren('Decorator').flatMap((one) => {
      const [, ...rest] = childrenOf(one);
      return decoratorOf(rest, this.#source);
    });
    const made = node.getChild('ClassDefinition');
    if (made) return this.#class(made, depth, decorators);
    const defined = node.getChild('FunctionDefinition');
    if (!defined) return { kind: 'other' };
    return { kind: 'function', name: this.#nameIn(defined), decorators, from, to, isBroken: false };
  }

  #assignment(
    node: SyntaxNode,
  ):
    | Pick<Extract<Statement, { kind: 'assign' }>, 'kind' | 'targets' | 'value' | 'isUpdate'>
    | { kind: 'other' } {
    const sides: SyntaxNode[][] = [[]];
    let isUpdate = false;
    for (const child of childrenOf(node)) {
      if (child.name === 'AssignOp') sides.push([]);
      else if (child.name === 'UpdateOp') {
        isUpdate = true;
        sides.push([]);
      } else if (child.name !== 'TypeDef') sides.at(-1)?.push(child);
    }
    const read = sides.map((side) => this.#side(side));
    const value = read.pop();
    return value && read.length > 0 && read.every((one) => one !== null)
      ? { kind: 'assign', targets: read, value, isUpdate }
      : { kind: 'other' };
  }

  /** One side of an assignment; with commas it is a tuple without brackets. */
  #side(nodes: readonly SyntaxNode[]): Expression | null {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return null;
    if (nodes.length === 1) return this.#expression(first);
    return {
      kind: 'tuple',
      items: sequence(nodes, this.#expression),
      from: first.from,
      to: last.to,
    };
  }

  /** Without the line break and the remarks that the parser counts in. */
  #endOf(node: SyntaxNode): number {
    let last: SyntaxNode = node;
    for (let child = node.lastChild; child;) {
      if (child.name === 'Comment' || child.from === child.to) child = child.prevSibling;
      else {
        last = child;
        // A text may end with an escape, and then its quotes.
        child = child.name.endsWith('String') ? null : child.lastChild;
      }
    }
    return last.from + this.#source.slice(last.from, last.to).trimEnd().length;
  }

  #isBroken({ from, to }: Span): boolean {
    let low = 0;
    let high = this.#errors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#errors[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const first = this.#errors[low];
    return first !== undefined && first <= to;
  }
}

/** `@register`, `@receiver(post_save)`: a name and perhaps the arguments it is called with. */
function decoratorOf(nodes: readonly SyntaxNode[], source: string): Expression[] {
  const names = nodes.filter(({ name }) => name === 'VariableName' || name === 'PropertyName');
  const list = nodes.find(({ name }) => name === 'ArgList');
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return [];
  const parts = names.map(({ from, to }) => source.slice(from, to));
  const callee: Expression = { kind: 'name', parts, from: first.from, to: last.to };
  if (!list) return [callee];
  const args = readArguments(list, source);
  return [{ kind: 'call', callee, args, from: first.from, to: list.to }];
}

function importsOf(node: SyntaxNode, source: string): ImportedName[] {
  const words = childrenOf(node).map(({ name, from, to }) => ({
    name,
    text: source.slice(from, to),
  }));
  const at = words.findIndex(({ name }) => name === 'import');
  if (at < 0) return [];
  const module = words
    .slice(1, at)
    .map(({ text }) => text)
    .join('');
  const parts = words.slice(at + 1).filter(({ name }) => name !== '(' && name !== ')');
  const groups: (typeof words)[] = [[]];
  for (const word of parts) {
    if (word.name === ',') groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.flatMap((group): ImportedName[] => {
    const as = group.findIndex(({ name }) => name === 'as');
    const given = (as < 0 ? group : group.slice(0, as)).map(({ text }) => text).join('');
    const local = as < 0 ? given : (group[as + 1]?.text ?? '');
    if (given === '' || local === '') return [];
    return words[0]?.name === 'from'
      ? [{ module, name: given, local }]
      : [{ module: given, name: null, local: as < 0 ? (given.split('.')[0] ?? given) : local }];
  });
}
