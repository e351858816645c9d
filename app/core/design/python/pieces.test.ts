import { describe, expect, test } from 'vitest';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { itemsOf, translated, translatedText, valueOfPython } from './pieces.ts';

describe('the items of a list', () => {
  test.each<[string, readonly string[] | null]>([
    ['[]', []],
    ['[a]', ['a']],
    ['[MinValueValidator(0), x.check]', ['MinValueValidator(0)', 'x.check']],
    ['(f(1, [2, 3]), {"a": (4, 5)},)', ['f(1, [2, 3])', '{"a": (4, 5)}']],
    [' [ "a, b" , \'c]\' ] ', ['"a, b"', "'c]'"]],
    ['[lambda x: x, [1, 2]]', null],
    ['a', null],
    ['f([1, 2])', null],
    ['[1', null],
    ['(1)', null],
  ])('%s', (code, items) => expect(itemsOf(code)).toEqual(items));
});

describe('what was typed as Python', () => {
  test.each<[string, OptionValue]>([
    ['"a\\nb"', 'a\nb'],
    ["'a'", 'a'],
    ["'it\\'s'", { code: "'it\\'s'" }],
    ['b"a"', { code: 'b"a"' }],
    ['5', 5],
    ['-5', -5],
    ['9.90', { number: '9.90' }],
    ['True', true],
    ['None', null],
    ['uuid.uuid4', { code: 'uuid.uuid4' }],
    ['[1, 2]', { code: '[1, 2]' }],
    ['not Python at all', { code: 'not Python at all' }],
  ])('%s', (typed, value) => expect(valueOfPython(typed)).toEqual(value));
});

describe('a text to be translated', () => {
  test.each(['Name', '', 'it’s “so” – "really"\n', '日本語', '\u202eback'])(
    '%o goes and comes back',
    (text) => {
      expect(translatedText(translated(text))).toBe(text);
    },
  );

  test.each<[string, string | null]>([
    ['_("a")', 'a'],
    ["gettext_lazy('a')", 'a'],
    ['_("a", "b")', null],
    ['_(a)', null],
    ['_(r"a")', null],
    ['pgettext_lazy("a", "b")', null],
    ['"a"', null],
  ])('%s is read as %o', (code, text) => expect(translatedText({ code })).toBe(text));
});
