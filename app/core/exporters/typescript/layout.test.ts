import * as fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import {
  aliasLines,
  brandLines,
  headLines,
  importLines,
  named,
  objectLines,
  orNull,
  plain,
  propertyLines,
  recordLines,
  tupleLines,
  zodBrandLines,
} from './layout.ts';
import type { Type } from './layout.ts';
import { comment, isName, literal, objectKey, propertyKey, stringLiteral } from './literals.ts';

const formatted = (lines: readonly string[]): Promise<string> =>
  format(lines.join('\n') + '\n', { parser: 'typescript' });

/** Names of every length around the edge of a line. */
const name = fc.integer({ min: 1, max: 90 }).map((length) => 'X'.repeat(length));
const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "it's",
    'say "hi"',
    '\\',
    '__proto__',
    '漢字'.repeat(20),
    '*/',
    '\u202e',
    '🎉'.repeat(9),
  ),
);
const key = fc.oneof(name, text).map(propertyKey);
const union: fc.Arbitrary<Type> = fc
  .array(
    fc.oneof(
      name.map(named),
      text.map((one) => plain(stringLiteral(one))),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((types) => types.flat());
const type = fc.oneof(union, union.map(orNull), name.map(named).map(orNull));

const inInterface = (lines: readonly string[]): string[] => ['interface X {', ...lines, '}'];
const entries = fc.uniqueArray(
  fc.tuple(fc.oneof(name, text, fc.integer()).map(objectKey), text.map(stringLiteral)),
  { selector: ([one]) => one, minLength: 1, maxLength: 4 },
);

const extended = fc.array(
  fc.record({ name, without: fc.uniqueArray(fc.oneof(name, text), { maxLength: 3 }) }),
  { maxLength: 3 },
);

const layouts: readonly [string, fc.Arbitrary<readonly string[]>][] = [
  ['an alias', fc.tuple(name, type).map(([head, one]) => aliasLines(head, one))],
  [
    'an interface that extends others',
    fc
      .tuple(name, extended, fc.boolean())
      .map(([head, others, isEmpty]) => [
        ...headLines(head, others, isEmpty),
        ...(isEmpty ? [] : ['  x: string;', '}']),
      ]),
  ],
  [
    'a key with a brand',
    fc
      .tuple(name, fc.oneof(name, fc.constant('number')), text)
      .map(([head, heart, brand]) =>
        brandLines(`export type ${head} =`, heart, stringLiteral(brand)),
      ),
  ],
  [
    "a key with Zod's brand",
    fc
      .tuple(name, fc.oneof(name, fc.constant('number')), text)
      .map(([head, heart, brand]) =>
        zodBrandLines(`export type ${head} =`, heart, stringLiteral(brand)),
      ),
  ],
  [
    'an object',
    fc
      .tuple(name, entries, fc.array(fc.tuple(name, fc.integer())))
      .map(([head, texts, numbers]) =>
        objectLines(head, [...texts, ...numbers.map(([one, n]) => [one, String(n)] as const)]),
      ),
  ],
  [
    'the type of an object',
    name.map((one) => aliasLines(one, named(`(typeof ${one})[keyof typeof ${one}]`))),
  ],
  ['a property', fc.tuple(key, type).map(([head, one]) => inInterface(propertyLines(head, one)))],
  [
    'an optional property',
    fc.tuple(key, type).map(([head, one]) => inInterface(propertyLines(`${head}?`, one))),
  ],
  [
    'a tuple',
    fc
      .tuple(key, fc.array(name, { minLength: 1, maxLength: 4 }))
      .map(([head, list]) => inInterface(tupleLines(`readonly ${head}`, list))),
  ],
  [
    'an import',
    fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), text)
      .map(([list, file]) => importLines(list, stringLiteral(`./${file}.js`))),
  ],
  [
    'a record',
    fc
      .tuple(name, name, entries)
      .map(([head, one, list]) => recordLines(head, one, 'string', list)),
  ],
  [
    'a comment',
    fc
      .tuple(
        fc.array(text).map((list) => list.join(' ')),
        fc.array(text).map((list) => list.join('\n')),
      )
      .map(([one, other]) => [
        ...comment(one, ''),
        'interface X {',
        ...comment(other, '  '),
        '  a: string;',
        '}',
      ]),
  ],
];

test.each(layouts)('%s stands as Prettier would set it', async (_, lines) => {
  await fc.assert(
    fc.asyncProperty(lines, async (given) => {
      expect(await formatted(given)).toBe(given.join('\n') + '\n');
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['plain', 'draft', '"draft"'],
  ['double quotes', 'say "hi"', `'say "hi"'`],
  ['as many of both', `"'`, `"\\"'"`],
  ['backslash', 'a\\b', '"a\\\\b"'],
  ['line ends', 'a\nb\r\u2028', '"a\\nb\\r\\u2028"'],
  ['an end of comment', '*/', '"*/"'],
  ['right to left', '\u202eabc', '"\\u202eabc"'],
  ['half a letter', '\ud83c', '"\\ud83c"'],
  ['other scripts', 'größe 漢字 🎉', '"größe 漢字 🎉"'],
])('a string literal: %s', (_, given, want) => {
  expect(stringLiteral(given)).toBe(want);
});

test.each([
  [1, '1'],
  [-1, '-1'],
  [0.5, '0.5'],
  [1e21, '1e21'],
  [-0, '0'],
  [Number.NaN, undefined],
  [Infinity, undefined],
  ['1', '"1"'],
])('the literal type of %s', (given, want) => {
  expect(literal(given)).toBe(want);
});

test.each([
  ['empty', '', []],
  ['only space', ' \n ', []],
  ['one line', 'The  name.', ['/** The name. */']],
  ['an end of comment', 'a */ b', ['/** a *\\/ b */']],
  ['a directive', '@ts-expect-error', ['/** \\@ts-expect-error */']],
  ['an address', 'a@b.c', ['/** a@b.c */']],
  ['paragraphs', 'One.\n\nTwo.', ['/**', ' * One.', ' *', ' * Two.', ' */']],
  [
    'a long line',
    'word '.repeat(20),
    ['/**', ` * ${'word '.repeat(15).trim()}`, ` * ${'word '.repeat(5).trim()}`, ' */'],
  ],
])('a comment: %s', (_, given, want) => {
  expect(comment(given, '')).toEqual(want);
});

test('a name may be in any script and not hold a space', () => {
  expect([isName('größe'), isName('a b'), isName('1a'), isName('')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
