import { describe, expect, test } from 'vitest';
import {
  comment,
  docstring,
  normalizedNumber,
  normalizedString,
  pyBytes,
  pyString,
} from './strings.ts';

describe('a text as a literal', () => {
  test.each([
    ['plain', '"plain"'],
    ['', '""'],
    [`it's`, `"it's"`],
    ['say "so"', `'say "so"'`],
    [`it's "so"`, `'it\\'s "so"'`],
    [`'"`, `"'\\""`],
    ['"""', `'"""'`],
    ['back\\slash', '"back\\\\slash"'],
    ['\\', '"\\\\"'],
    ['a\nb\rc\td', '"a\\nb\\rc\\td"'],
    ['\u0000\u001b\u007f\u0085', '"\\x00\\x1b\\x7f\\x85"'],
    ['\u202e\u200f\ufeff\u00a0', '"\\u202e\\u200f\\ufeff\\xa0"'],
    ['\ud800', '"\\ud800"'],
    ['\u{e0001}', '"\\U000e0001"'],
    ['Größe 漢字 😀 👨‍👩‍👧', '"Größe 漢字 😀 👨‍👩‍👧"'],
  ])('%j', (text, want) => expect(pyString(text)).toBe(want));
});

test('bytes hold the text in UTF-8', () => {
  expect(pyBytes('aé"\n')).toBe(`b'a\\xc3\\xa9"\\n'`);
});

describe('a docstring', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n\t ', []],
    ['One line.', ['"""One line."""']],
    ['  "Quoted"  ', ['""" "Quoted" """']],
    ['Three """ in it', ['"""Three \\"\\"\\" in it"""']],
    ['Ends with \\', ['"""Ends with \\\\"""']],
    ['First.\n\n    Then\n      more.  \n', ['"""First.', '', 'Then', '  more.', '"""']],
    ['half \ud800', ['"""half \ufffd"""']],
  ])('%j', (text, want) => expect(docstring(text)).toEqual(want));
});

test('a comment stays on one line and orders nothing', () => {
  expect(comment('a\nimport os # noqa\u2028')).toBe('# a\\nimport os \\x23 noqa\\u2028');
});

describe('a literal somebody wrote is spelled as black does', () => {
  test.each([
    [`'a'`, '"a"'],
    [`'a "b"'`, `'a "b"'`],
    [`"a \\"b\\""`, `'a "b"'`],
    [`'it\\'s'`, `"it's"`],
    [`r'\\d'`, `r"\\d"`],
    [`r'\\d"'`, `r'\\d"'`],
    [`U'a'`, '"a"'],
    [`B'a'`, 'b"a"'],
    [`bR'a'`, 'Rb"a"'],
    [`'\\xAB\\u00FF'`, '"\\xab\\u00ff"'],
    [`''`, '""'],
  ])('%s', (literal, want) => expect(normalizedString(literal)).toBe(want));

  test.each([
    ['1', '1'],
    ['0XfF', '0xFF'],
    ['1E+05', '1e05'],
    ['1E-5', '1e-5'],
    ['.5', '0.5'],
    ['5.', '5.0'],
    ['10J', '10j'],
    ['0O17', '0o17'],
  ])('%s', (literal, want) => expect(normalizedNumber(literal)).toBe(want));
});

test.each([
  [`"a"`, `'a'`],
  [`"it's"`, `"it's"`],
  [`"'\\""`, `'\\'"'`],
  [`'it\\'s "so"'`, `'it\\'s "so"'`],
  [`b"a"`, `b'a'`],
  [`r"\\d"`, `r'\\d'`],
  [`r"\\d'"`, `r"\\d'"`],
])('single quotes are as readily given up as double ones: %s', (literal, want) => {
  expect(normalizedString(literal, 'single')).toBe(want);
  expect(normalizedString(want, 'single')).toBe(want);
});
