// Vitest's own comparison takes an option called `constructor` for a class.
import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDesign, anyText } from '../../testing/arbitraries.ts';
import { aDesign } from '../../testing/builders.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';
import { renumber } from './renumber.ts';

describe('any design', () => {
  test('is read back as it was printed', () => {
    fc.assert(
      fc.property(anyDesign(), (design) => {
        const parsed = parse(print(design));
        expect(parsed.ok).toBe(true);
        deepStrictEqual(parsed.design, renumber(design));
      }),
      { numRuns: 100 },
    );
  });

  test('is printed the same again', () => {
    fc.assert(
      fc.property(anyDesign(), (design) => {
        const text = print(design);
        expect(print(parse(text).design)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

test('a text of any length is read back, with spaces or without', () => {
  for (const long of ['x'.repeat(100_000), 'a word '.repeat(30_000), '"\n\u0000'.repeat(50_000)]) {
    const design = aDesign('Long', {}, { notes: [long] });
    expect(parse(print(design))).toMatchObject({ ok: true, design: { notes: [{ text: long }] } });
    const named = { ...design, name: long };
    expect(parse(print(named))).toMatchObject({ ok: true, design: { name: long } });
  }
});

/** Pieces of lines, to be put together in any way. */
const anyPiece = fc.oneof(
  fc.constantFrom(
    'cardinal 1 Shop',
    '\n',
    '\n  ',
    ' ',
    ':',
    '=',
    ',',
    '"',
    '`',
    '[shop]',
    'Product',
    '3,4',
    'external',
    'name char 200',
    'category fk',
    'self',
    'set_null',
    'Meta.ordering',
    '-name',
    ':display',
    ':note',
    ':new thing',
    '#2',
    '&Product/name',
    '?x',
    'choices:',
    'a=b@C',
    '[[[',
    '{',
    '(',
    '\\u00',
    '__proto__',
    'constructor',
    '9.90',
    'max_length:',
  ),
  anyText(),
);
const anyLines = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('is read without an accident, and once read stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyLines,
          anyLines.map((text) => `cardinal 1 x\n[a]\nB\n  ${text}`),
        ),
        (text) => {
          const parsed = parse(text);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          const printed = print(parsed.design);
          expect(parse(printed).ok).toBe(true);
          expect(print(parse(printed).design)).toBe(printed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('that differs in a character from a printed one is read without an accident', () => {
    fc.assert(
      fc.property(anyDesign(), fc.nat(), anyText(), (design, at, inserted) => {
        const text = print(design);
        const place = at % text.length;
        const changed = text.slice(0, place) + inserted + text.slice(place + 1);
        const parsed = parse(changed);
        const again = parse(print(parsed.design));
        expect(again.ok).toBe(true);
        deepStrictEqual(again.design, renumber(parsed.design));
      }),
      { numRuns: 60 },
    );
  });
});
