/** Python's expressions as an importer needs them, with the places they stand at. Read, never evaluated. */
import type { SyntaxNode } from '@lezer/common';
import { stringValue } from './strings.ts';

/** A stretch of a file, in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Expression = Span &
  (
    | { readonly kind: 'name'; readonly parts: readonly string[] }
    /** `value` is null for bytes and for f-strings, which say nothing fixed. */
    | { readonly kind: 'string'; readonly value: string | null }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'constant'; readonly value: boolean | null }
    | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
    | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
    | { readonly kind: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
    /** `*items`, `**options` */
    | { readonly kind: 'spread'; readonly of: Expression }
    | { readonly kind: 'minus'; readonly of: Expression }
    | { readonly kind: 'sum'; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'other' }
  );

export type Call = Extract<Expression, { kind: 'call' }>;

/** An argument of a call or class statement; its span takes the keyword in. */
export interface Argument extends Span {
  readonly keyword: string | null;
  readonly value: Expression;
}

/** Whoever nests deeper has no models.py. */
const MAX_DEPTH = 100;

/** The children of a node that mean something: no comments, no signs that only part things. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') all.push(child);
  }
  return all;
}

/** Reads one expression; what has no shape of its own here is `other`. */
export function readExpression(node: SyntaxNode, source: string, depth = 0): Expression {
  const { from, to } = node;
  const other: Expression = { kind: 'other', from, to };
  if (depth > MAX_DEPTH) return other;
  const inside = (part: SyntaxNode): Expression => readExpression(part, source, depth + 1);
  switch (node.name) {
    case 'VariableName':
      return { kind: 'name', parts: [source.slice(from, to)], from, to };
    case 'MemberExpression':
      return member(node, source, inside) ?? other;
    case 'String':
      return { kind: 'string', value: stringValue(source.slice(from, to)), from, to };
    case 'FormatString':
      return { kind: 'string', value: null, from, to };
    case 'ContinuedString': {
      const parts = childrenOf(node).map((part) => stringValue(source.slice(part.from, part.to)));
      const isPlain = parts.every((part) => part !== null);
      return { kind: 'string', value: isPlain ? parts.join('') : null, from, to };
    }
    case 'Number':
      return { kind: 'number', text: source.slice(from, to), from, to };
    case 'Boolean':
      return { kind: 'constant', value: source.slice(from, to) === 'True', from, to };
    case 'None':
      return { kind: 'constant', value: null, from, to };
    case 'ParenthesizedExpression': {
      const [, one] = childrenOf(node);
      return one ? { ...inside(one), from, to } : other;
    }
    case 'CallExpression': {
      const [callee, args] = childrenOf(node);
      if (!callee || args?.name !== 'ArgList') return other;
      return {
        kind: 'call',
        callee: inside(callee),
        args: readArguments(args, source, depth),
        from,
        to,
      };
    }
    case 'ArrayExpression':
      return { kind: 'list', items: items(node, inside), from, to };
    case 'TupleExpression':
      return { kind: 'tuple', items: items(node, inside), from, to };
    case 'SetExpression':
      return { kind: 'set', items: items(node, inside), from, to };
    case 'DictionaryExpression':
      return dictionary(node, inside) ?? other;
    case 'UnaryExpression': {
      const [sign, operand] = childrenOf(node);
      if (!sign || !operand || source.slice(sign.from, sign.to) !== '-') return other;
      return { kind: 'minus', of: inside(operand), from, to };
    }
    case 'BinaryExpression': {
      const [left, sign, right] = childrenOf(node);
      if (!left || !sign || !right || source.slice(sign.from, sign.to) !== '+') return other;
      return { kind: 'sum', left: inside(left), right: inside(right), from, to };
    }
    default:
      return other;
  }
}

/** `a.b.c` as one name; an attribute of anything else as such; null for a subscript. */
function member(
  node: SyntaxNode,
  source: string,
  inside: (part: SyntaxNode) => Expression,
): Expression | null {
  const [of, dot, property] = childrenOf(node);
  if (!of || dot?.name !== '.' || property?.name !== 'PropertyName') return null;
  const before = inside(of);
  const name = source.slice(property.from, property.to);
  const { from, to } = node;
  return before.kind === 'name'
    ? { kind: 'name', parts: [...before.parts, name], from, to }
    : { kind: 'attribute', of: before, name, from, to };
}

/** What stands between commas; `*x` is a spread of x. */
function items(node: SyntaxNode, inside: (part: SyntaxNode) => Expression): Expression[] {
  return sequence(childrenOf(node).slice(1), inside);
}

/** Expressions parted by commas, up to a closing bracket. */
export function sequence(
  nodes: readonly SyntaxNode[],
  inside: (part: SyntaxNode) => Expression,
): Expression[] {
  const found: Expression[] = [];
  let star: SyntaxNode | null = null;
  for (const node of nodes) {
    if (node.name === '*') star = node;
    else if (!isSign(node)) {
      const of = inside(node);
      found.push(star ? { kind: 'spread', of, from: star.from, to: of.to } : of);
      star = null;
    }
  }
  return found;
}

const isSign = ({ name, type }: SyntaxNode): boolean => /^\W+$/.test(name) && !type.isError;

function dictionary(node: SyntaxNode, inside: (part: SyntaxNode) => Expression): Expression | null {
  const parts = childrenOf(node).filter(({ name }) => name !== ',' && name !== '{' && name !== '}');
  const entries: [Expression, Expression][] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [key, colon, value] = parts.slice(at, at + 3);
    if (!key || colon?.name !== ':' || !value) return null;
    entries.push([inside(key), inside(value)]);
  }
  return { kind: 'dict', entries, from: node.from, to: node.to };
}

/** The arguments between the brackets of a call or of a class statement. */
export function readArguments(list: SyntaxNode, source: string, depth = 0): Argument[] {
  const found: Argument[] = [];
  const parts = childrenOf(list);
  let start = 1;
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.name !== ',' && part?.name !== ')') continue;
    const read = readArgument(parts.slice(start, at), source, depth);
    if (read) found.push(read);
    start = at + 1;
  }
  // A bracket that is never closed.
  const rest = readArgument(parts.slice(start), source, depth);
  if (rest) found.push(rest);
  return found;
}

function readArgument(
  parts: readonly SyntaxNode[],
  source: string,
  depth: number,
): Argument | null {
  const [first, second, third] = parts;
  if (!first || first.type.isError) return null;
  const value = (node: SyntaxNode): Expression => readExpression(node, source, depth + 1);
  const to = parts.at(-1)?.to ?? first.to;
  if (second?.name === 'AssignOp' && third) {
    const keyword = source.slice(first.from, first.to);
    return { keyword, value: value(third), from: first.from, to };
  }
  if ((first.name === '*' || first.name === '**') && second) {
    const of = value(second);
    return {
      keyword: null,
      value: { kind: 'spread', of, from: first.from, to },
      from: first.from,
      to,
    };
  }
  // `f(x for x in y)` has more than one part.
  const whole: Expression =
    parts.length > 1 ? { kind: 'other', from: first.from, to } : value(first);
  return { keyword: null, value: whole, from: first.from, to };
}

/** What a list, tuple or set holds, if all of it stands there. */
export const sequenceOf = (expression: Expression): readonly Expression[] | null => {
  const isSequence =
    expression.kind === 'list' || expression.kind === 'tuple' || expression.kind === 'set';
  return isSequence && expression.items.every(({ kind }) => kind !== 'spread')
    ? expression.items
    : null;
};
