import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renameInCode } from './renameInCode.ts';

describe('a field called “a” is called “b” in', () => {
  test.each([
    ['models.F("a")', 'models.F("b")'],
    ["F('a__name').desc()", "F('b__name').desc()"],
    ['Q(a__gte=0, c=F("a")) | ~Q(a=1)', 'Q(b__gte=0, c=F("b")) | ~Q(b=1)'],
    ['Q(("a__in", ["a"]))', 'Q(("b__in", ["a"]))'],
    [
      'models.Index(fields=["a", "-a", "c"], name="a")',
      'models.Index(fields=["b", "-b", "c"], name="a")',
    ],
    ['UniqueConstraint(Lower("a"), "c", name="a")', 'UniqueConstraint(Lower("b"), "c", name="a")'],
    [
      'UniqueConstraint(fields=("a",), include=["a"])',
      'UniqueConstraint(fields=("b",), include=["b"])',
    ],
    ['GinIndex("a", opclasses=["a"])', 'GinIndex("b", opclasses=["a"])'],
    ['Case(When(a=1, then="a"), default="a")', 'Case(When(b=1, then="b"), default="b")'],
    ['TruncYear("a", "a")', 'TruncYear("b", "a")'],
    ['functions.Concat("a", Value("a"))', 'functions.Concat("b", Value("a"))'],
    ['[\n  F("a"),  # "a"\n]', '[\n  F("b"),  # "a"\n]'],
    ['  F( "a" )  ', '  F( "b" )  '],
  ])('%s', (code, want) => {
    expect(renameInCode(code, { from: 'a', to: 'b' })).toBe(want);
  });
});

describe('left as it is:', () => {
  test.each([
    ['a value', 'Q(c="a")'],
    ['a name of something else', 'Q(abc=1) & Q(c__a=1) & F("ab")'],
    ['a call of another', 'make("a", a=1)'],
    ['a text in no call', '["a"]'],
    ['what is no expression', 'F("a"); import os'],
    ['an escape', 'F("\\x61")'],
  ])('%s', (_, code) => {
    expect(renameInCode(code, { from: 'a', to: 'b' })).toBe(code);
  });
});

test('in what a key asks of rows the keys of a dict are fields', () => {
  const renaming = { from: 'a', to: 'b', keys: true };
  expect(renameInCode('{"a__gt": 1, "c": "a", "ab": {"a": 1}}', renaming)).toBe(
    '{"b__gt": 1, "c": "a", "ab": {"a": 1}}',
  );
  expect(renameInCode('Q(a=1) | Q(c=make({"a": 1}))', renaming)).toBe(
    'Q(b=1) | Q(c=make({"a": 1}))',
  );
  expect(renameInCode('["a", "a"]', renaming)).toBe('["a", "a"]');
});

test('in an ordering a text alone is a field', () => {
  const renaming = { from: 'a', to: 'b', bare: true };
  expect(renameInCode('["-a", F("a"), make("a")]', renaming)).toBe('["-b", F("b"), make("a")]');
});

const name = fc.constantFrom('a', 'ab', 'a_b', 'c', 'é');
const text = fc
  .tuple(fc.constantFrom('', '-'), name, fc.constantFrom('', '__x'))
  .map((all) => `"${all.join('')}"`);
const leaf = fc.oneof(
  text.map((one) => `F(${one})`),
  fc
    .tuple(name, fc.constantFrom('', '__gt'), text)
    .map(([field, lookup, value]) => `Q(${field}${lookup}=${value})`),
  fc.array(text, { maxLength: 3 }).map((all) => `Index(fields=[${all.join(', ')}], name="a")`),
  text,
  text.map((one) => `Lower( ${one} )`),
);
const code = fc
  .array(leaf, { maxLength: 5 })
  .map((all) => `[\n${all.map((one) => `  ${one},  # "a"`).join('\n')}\n]`);

test('renaming a field to a name that the code does not have, and back, changes nothing', () => {
  fc.assert(
    fc.property(code, name, fc.boolean(), (written, from, bare) => {
      const there = renameInCode(written, { from, to: 'other', bare });
      expect(renameInCode(there, { from: 'other', to: from, bare })).toBe(written);
    }),
  );
});

test('every other name stays', () => {
  fc.assert(
    fc.property(code, (written) => {
      const there = renameInCode(written, { from: 'a', to: 'other', bare: true });
      expect(there.replaceAll('other', 'a')).toBe(written);
    }),
  );
});
