import { tightness } from './py.ts';
import type { Py } from './py.ts';
import { normalizedString } from './strings.ts';
import type { FileStyle } from './style.ts';

/** A word of a line, as `black` sees it when it looks for places to break. */
export interface Leaf {
  /** Empty for brackets that stand only where a line needs them. */
  readonly text: string;
  readonly spaced: boolean;
  readonly kind: 'word' | 'open' | 'close' | 'comma';
  /** Of a bracket: shared by both of a pair. */
  readonly pair: object;
  /** Of a bracket: true around a list, tuple, dict or group, false around arguments. */
  readonly display: boolean;
  /** Of an operator: how readily a line breaks before it; 0 never. From black's brackets.py. */
  readonly breakable: number;
}

export const COMMA_PRIORITY = 18;
export const DOT_PRIORITY = 1;
const operatorPriority: Readonly<Record<string, number>> = {
  '|': 9,
  '^': 8,
  '&': 7,
  '+': 5,
  '-': 5,
  '*': 4,
  '/': 4,
};

const noPair = {};

const word = (text: string, spaced = false, breakable = 0): Leaf => ({
  text,
  spaced,
  kind: 'word',
  pair: noPair,
  display: false,
  breakable,
});
/** Names joined by dots are several words; a number with a point is one. */
const dotted = (text: string): readonly Leaf[] =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(text)
    ? text.split('.').flatMap((part, i) => (i === 0 ? [word(part)] : [word('.'), word(part)]))
    : [word(text)];

const comma: Leaf = { ...word(','), kind: 'comma' };
/** The comma black adds after the last of several. */
export const trailingComma = comma;

const spaced = (leaves: readonly Leaf[]): readonly Leaf[] => {
  const [first, ...rest] = leaves;
  return first ? [{ ...first, spaced: true }, ...rest] : [];
};

function bracketed(
  brackets: readonly [string, string],
  display: boolean,
  inside: readonly Leaf[],
): readonly Leaf[] {
  const bracket = { ...word(''), pair: {}, display };
  return [
    { ...bracket, text: brackets[0], kind: 'open' },
    ...inside,
    { ...bracket, text: brackets[1], kind: 'close' },
  ];
}

const separated = (items: readonly (readonly Leaf[])[]): readonly Leaf[] =>
  items.flatMap((item, i) => (i === 0 ? item : [comma, ...spaced(item)]));

const displays: Readonly<Record<string, readonly [string, string]>> = {
  list: ['[', ']'],
  tuple: ['(', ')'],
  set: ['{', '}'],
};

/** The words of a piece of code. */
export function leavesOf(py: Py, style: FileStyle): readonly Leaf[] {
  const of = (part: Py): readonly Leaf[] => leavesOf(part, style);
  switch (py.kind) {
    case 'text':
      return dotted(py.text);
    case 'string':
      return [word(normalizedString(py.literal, style.quotes))];
    case 'imported':
      return dotted([style.resolve(py), ...py.rest].filter(Boolean).join('.'));
    case 'call': {
      const args = py.args.map(({ keyword, value }) =>
        keyword === null ? of(value) : [word(`${keyword}=`), ...of(value)],
      );
      return [...of(py.callee), ...bracketed(['(', ')'], false, separated(args))];
    }
    case 'attribute':
      return [...of(py.of), word('.', false, DOT_PRIORITY), word(py.name)];
    case 'subscript':
      return [...of(py.of), ...bracketed(['[', ']'], false, separated(py.items.map(of)))];
    case 'list':
    case 'tuple':
    case 'set': {
      const items = separated(py.items.map(of));
      const single = py.kind === 'tuple' && py.items.length === 1;
      return bracketed(displays[py.kind] ?? ['(', ')'], true, single ? [...items, comma] : items);
    }
    case 'bareTuple':
      return separated(py.items.map(of));
    case 'dict': {
      const entries = py.entries.map(([key, value]) => [
        ...of(key),
        word(':'),
        ...spaced(of(value)),
      ]);
      return bracketed(['{', '}'], true, separated(entries));
    }
    case 'unary':
      return [
        word(py.operator),
        ...grouped(py.operand, tightness(py.operand) < tightness(py), style),
      ];
    case 'binary': {
      const { left, right, operator } = py;
      const own = tightness(py);
      return [
        ...grouped(left, tightness(left) < own, style),
        word(operator, true, operatorPriority[operator] ?? 0),
        ...spaced(grouped(right, tightness(right) <= own, style)),
      ];
    }
  }
}

const grouped = (py: Py, group: boolean, style: FileStyle): readonly Leaf[] =>
  group ? bracketed(['(', ')'], true, leavesOf(py, style)) : leavesOf(py, style);

/** `target = value`, where brackets may appear around the value should the line need them. */
export function assignment(target: string, value: Py, style: FileStyle): readonly Leaf[] {
  return [word(target), word('=', true), ...spaced(maybeBracketed(value, style))];
}

/** `name: type` */
export const annotation = (name: string, type: Py, style: FileStyle): readonly Leaf[] => [
  word(name),
  word(':'),
  ...spaced(maybeBracketed(type, style)),
];

/** `return value` */
export const returned = (value: Py, style: FileStyle): readonly Leaf[] => [
  word('return'),
  ...spaced(maybeBracketed(value, style)),
];

const maybeBracketed = (value: Py, style: FileStyle): readonly Leaf[] =>
  value.kind === 'tuple'
    ? leavesOf(value, style)
    : bracketed(['', ''], true, leavesOf(value, style));

/** `@value` */
export const decorator = (value: Py, style: FileStyle): readonly Leaf[] => [
  word('@'),
  ...leavesOf(value, style),
];

/** `class Name(First, Second):` */
export const classLine = (
  name: string,
  bases: readonly Py[],
  style: FileStyle,
): readonly Leaf[] => [
  word(`class ${name}`),
  ...(bases.length === 0
    ? []
    : bracketed(['(', ')'], false, separated(bases.map((base) => leavesOf(base, style))))),
  word(':'),
];
