import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDesign, anyText } from '../../testing/arbitraries.ts';
import { print } from '../text/printDesign.ts';
import { compact, expand } from './compact1.ts';

const shown = (bytes: Uint8Array | undefined): string =>
  String.fromCharCode(...(bytes ?? [])).replace(
    /[\x80-\xff]/g,
    (char) => `<${char.charCodeAt(0) - 0x80}>`,
  );

test('blank lines go, places become steps, and model names are spelled as fields spell them', () => {
  const text =
    'cardinal 1 x\n\n[shop]\n\nOrderItem\n  name char 9\n\nTag -1,2 external\n\n:note "a"\n:note "b"\n';
  expect(shown(compact(text))).toBe(
    'cardinal 1 x\n[shop]\n<0><0>order_item\n  name char 9\n<1><4>tag external\n:note "a"\n:note "b"\n',
  );
  expect(expand(compact(text) ?? new Uint8Array())).toBe(text);
});

describe('a text it would not give back has no compact form', () => {
  test.each([
    ['a missing blank line', 'cardinal 1 x\n[shop]\n'],
    ['a blank line too many', 'cardinal 1 x\n\n\n[shop]\n'],
    ['no last line end', 'cardinal 1 x'],
    ['a model in lower case', 'cardinal 1 x\n\n[shop]\n\nthing\n'],
    ['the origin written out', 'cardinal 1 x\n\n[shop]\n\nThing 0,0\n'],
    ['half of a surrogate pair', 'cardinal 1 \ud800\n'],
  ])('%s', (_, text) => expect(compact(text)).toBeUndefined());
});

test('what has a compact form comes back', () => {
  const texts = fc.oneof(anyDesign().map(print), anyText());
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = compact(text);
      expect(bytes ? expand(bytes) : text).toBe(text);
    }),
  );
});

test('any bytes expand to something', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(typeof expand(bytes)).toBe('string');
    }),
  );
});
