import { describe, expect, test } from 'vitest';
import { isNumberLiteral, readTokens } from './tokens.ts';

const words = (code: string) => readTokens(code)?.map((token) => token.text) ?? null;

test('words of every kind are told apart', () => {
  expect(
    readTokens('Q(größe__gte=-1.5e3) | r"\\d"')?.map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual([
    'name Q',
    'operator (',
    'name größe__gte',
    'operator =',
    'operator -',
    'number 1.5e3',
    'operator )',
    'operator |',
    'string r"\\d"',
  ]);
});

test('inside brackets lines end nothing and comments are passed over', () => {
  expect(words('[\n  1,  # one\n  2,\n]')).toEqual(['[', '1', ',', '2', ',', ']']);
});

describe('no single expression', () => {
  test.each([
    ['nothing', ''],
    ['a second line', '1\nimport os'],
    ['a comment after it', 'dict # and more'],
    ['a semicolon', '1; import os'],
    ['a line that goes on', '1 + \\\n2'],
    ['an open bracket', 'f(1'],
    ['a bracket too many', 'f(1))'],
    ['brackets that cross', '[(])'],
    ['a text that does not end', '"a'],
    ['a text over several lines', '"""a\nb"""'],
    ['a zero character', 'a\u0000'],
    ['a mark that turns the direction', '"\u202e"'],
    ['half a character', '"\ud800"'],
    ['a line end only Python sees', '1\u000cimport os'],
    ['an escape without digits', '"\\x1"'],
    ['a named character', '"\\N{BULLET}"'],
    ['letters in bytes', 'b"é"'],
    ['a number with leading zeros', '007'],
    ['a name that Python would read as another', 'ﬁeld'],
    ['brackets a thousand deep', '('.repeat(1000) + ')'.repeat(1000)],
    ['more than anybody types', `"${'a'.repeat(30_000)}"`],
  ])('%s', (_, code) => {
    expect(readTokens(code)).toBeNull();
  });
});

test.each([
  ['1', true],
  ['-1.50', true],
  ['1e-7', true],
  ['1_000', true],
  ['0xFF', true],
  ['00', true],
  ['007', false],
  ['--1', false],
  ['1 + 1', false],
  ['1; import os', false],
  ['NaN', false],
  ['', false],
])('%s is a number: %s', (text, isNumber) => {
  expect(isNumberLiteral(text)).toBe(isNumber);
});
