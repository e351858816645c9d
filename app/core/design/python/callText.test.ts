import { expect, test } from 'vitest';
import {
  joinCall,
  joinDict,
  joinItems,
  plainText,
  splitCall,
  splitDict,
  splitItems,
  withArgument,
} from './callText.ts';
import type { EntryText } from './callText.ts';

test.each([
  ['[]', []],
  ['[a, f(b, c), [d, e]]', ['a', 'f(b, c)', '[d, e]']],
  ['[\n  Index(\n    fields=["a"],\n  ),  # one\n  b,\n]', ['Index(\n    fields=["a"],\n  )', 'b']],
  ['(a,)', ['a']],
  ['()', []],
  ['[*a, b]', ['*a', 'b']],
  ['(a)', null],
  ['[a][0]', null],
  ['[a] + b', null],
  ['[x for x in y]', null],
  ['{a, b}', null],
  ['[a', null],
  ['[a, , b]', null],
])('the items of %j', (code, want) => {
  expect(splitItems(code)).toEqual(want);
});

test.each([
  [
    'models.Index(fields=["a", "b"], name="x")',
    'models.Index',
    ['fields', 'name'],
    ['["a", "b"]', '"x"'],
  ],
  [
    'Index(F("a").desc(), Lower("b"), name="x",)',
    'Index',
    [null, null, 'name'],
    ['F("a").desc()', 'Lower("b")', '"x"'],
  ],
  ['f()', 'f', [], []],
])('the call %s', (code, called, keywords, texts) => {
  const call = splitCall(code);
  expect(call?.called).toBe(called);
  expect(call?.args.map(({ keyword }) => keyword)).toEqual(keywords);
  expect(call?.args.map(({ text }) => text)).toEqual(texts);
});

test.each(['f', 'f()()', 'f().g', '"f"(1)', '(1)', 'f(1) + 2', 'f(x for x in y)'])(
  '%s is no call',
  (code) => {
    expect(splitCall(code)).toBeNull();
  },
);

test('what is taken apart is put together again', () => {
  const code = 'models.UniqueConstraint(Lower("a"), name="x", condition=Q(b=1) | Q(c=(1, 2)))';
  const call = splitCall(code);
  expect(call && joinCall(call)).toBe(code);
  expect(joinItems(splitItems(`[${code}, b]`) ?? [])).toBe(`[${code}, b]`);
});

test('one argument changes where it stands, comes at the end, or goes', () => {
  const call = splitCall('f(1, a=2, b=3)') ?? { called: '', args: [] };
  expect(joinCall(withArgument(call, 'a', '9'))).toBe('f(1, a=9, b=3)');
  expect(joinCall(withArgument(call, 'c', '9'))).toBe('f(1, a=2, b=3, c=9)');
  expect(joinCall(withArgument(call, 'a', null))).toBe('f(1, b=3)');
});

test.each([
  ['"a b"', 'a b'],
  ["'a'", 'a'],
  ['"a\\n"', undefined],
  ['r"a"', undefined],
  ['a', undefined],
  [undefined, undefined],
])('%s says %s', (code, want) => {
  expect(plainText(code)).toBe(want);
});

const dicts: readonly (readonly [code: string, entries: readonly EntryText[]])[] = [
  ['{}', []],
  [
    '{"a": _("One, two: three."), \'b\': {1: 2},}',
    [
      { key: '"a"', text: '_("One, two: three.")' },
      { key: "'b'", text: '{1: 2}' },
    ],
  ],
  [
    '{**others, f(x): lambda: 1}',
    [
      { key: null, text: 'others' },
      { key: 'f(x)', text: 'lambda: 1' },
    ],
  ],
];

test.each(dicts)('the entries of %j, there and back', (code, want) => {
  expect(splitDict(code)).toEqual(want);
  expect(splitDict(joinDict(want))).toEqual(want);
});

test.each([
  '{"a"}',
  '{"a": 1, "b"}',
  '{"a": }',
  '{a: b for a in c}',
  '{"a": 1} | others',
  'dict(a=1)',
  '["a"]',
])('%j is no dict with entries', (code) => {
  expect(splitDict(code)).toBeNull();
});
