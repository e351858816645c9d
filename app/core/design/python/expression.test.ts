import { expect, test } from 'vitest';
import type { Expression } from './expression.ts';
import { parseExpression } from './expression.ts';

/** With every operator in brackets, so that the shape can be seen. */
function shape(expression: Expression | null): string {
  switch (expression?.kind) {
    case undefined:
      return 'none';
    case 'name':
      return expression.parts.join('.');
    case 'number':
    case 'string':
    case 'constant':
      return expression.text;
    case 'call': {
      const args = expression.args.map(
        ({ keyword, value }) => (keyword === null ? '' : `${keyword}=`) + shape(value),
      );
      return `${shape(expression.callee)}(${args.join(', ')})`;
    }
    case 'attribute':
      return `${shape(expression.of)}.${expression.name}`;
    case 'list':
    case 'tuple':
    case 'set':
      return `${expression.kind}[${expression.items.map(shape).join(', ')}]`;
    case 'dict':
      return `dict[${expression.entries.map(([key, value]) => `${shape(key)}: ${shape(value)}`).join(', ')}]`;
    case 'unary':
      return `(${expression.operator}${shape(expression.operand)})`;
    case 'binary':
      return `(${shape(expression.left)} ${expression.operator} ${shape(expression.right)})`;
    case 'other':
      return `other: ${expression.tokens.map((token) => token.text).join(' ')}`;
  }
}

test.each([
  ['uuid.uuid4', 'uuid.uuid4'],
  ['a | b & c ^ d', '(a | ((b & c) ^ d))'],
  ['a - b - c', '((a - b) - c)'],
  ['(a + b) * -c', '((a + b) * (-c))'],
  ['~Q(a=1) | Q("b", c=[1, 2,],)', '((~Q(a=1)) | Q("b", c=list[1, 2]))'],
  ['F("a").desc(nulls_last=True)', 'F("a").desc(nulls_last=True)'],
  ['(1,)', 'tuple[1]'],
  ['()', 'tuple[]'],
  ['(1)', '1'],
  ['{}', 'dict[]'],
  ['{1: "a", None: (2, 3)}', 'dict[1: "a", None: tuple[2, 3]]'],
  ['{1, 2}', 'set[1, 2]'],
  ['lambda: 1', 'other: lambda : 1'],
  ['[x for x in y]', 'other: [ x for x in y ]'],
  ['a[0]', 'other: a [ 0 ]'],
  ['f(*args)', 'other: f ( * args )'],
  ['a if b else c', 'other: a if b else c'],
  ['a == b', 'other: a == b'],
  ['2 ** 3', 'other: 2 ** 3'],
  ['"a" "b"', 'other: "a" "b"'],
  ['f"{1}"', 'other: f "{1}"'],
  ['f(a=1, 2)', 'other: f ( a = 1 , 2 )'],
  ['f(a=1, a=2)', 'other: f ( a = 1 , a = 2 )'],
  ['a = 1', 'none'],
  ['1, 2', 'none'],
  ['(a := 1)', 'other: ( a := 1 )'],
  ['import os', 'none'],
  ['pass', 'none'],
  ['f(', 'none'],
])('%s is read as %s', (code, want) => {
  expect(shape(parseExpression(code))).toBe(want);
});

test('what nobody types is no deeper than it can be read', () => {
  expect(parseExpression(`${'-'.repeat(15_000)}1`)?.kind).toBe('other');
  expect(parseExpression(`1${'+1'.repeat(9000)}`)?.kind).toBe('other');
  expect(parseExpression(`f${'()'.repeat(9000)}`)?.kind).toBe('other');
  expect(parseExpression(`[${'1,'.repeat(9000)}]`)?.kind).toBe('list');
});
