import { expect, test } from 'vitest';
import { stringValue } from './strings.ts';

test.each<[string, string | null]>([
  [`'it'`, 'it'],
  [`"it's"`, "it's"],
  [`"""a\n"b" """`, 'a\n"b" '],
  [`'''a\\\nb'''`, 'ab'],
  [String.raw`"\n\t\\\"\x41\u00e9\U0001F600\101\q"`, '\n\t\\"Aé😀A\\q'],
  [String.raw`r"\d"`, String.raw`\d`],
  [String.raw`R'\''`, String.raw`\'`],
  ['u"ü"', 'ü'],
  ['"a\r\nb"', 'a\nb'],
  ['b"x"', null],
  ['rb"x"', null],
  ['f"{x}"', null],
  [String.raw`"\N{DASH}"`, null],
  [String.raw`"\U00110000"`, null],
  ['nothing', null],
])('%s', (literal, value) => {
  expect(stringValue(literal)).toBe(value);
});
