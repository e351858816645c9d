import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';
import { codeLengths } from './huffman.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('another inflate reads it, with and without a dictionary', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom('name ', 'char', '\n  ', '100', 'x'.repeat(300)), { maxLength: 90 })
      .map((words) => bytes(words.join(''))),
  );
  fc.assert(
    fc.property(anyBytes, fc.uint8Array({ maxLength: 40 }), (data, dictionary) => {
      expect(new Uint8Array(inflateRawSync(deflate(data, dictionary), { dictionary }))).toEqual(
        data,
      );
    }),
  );
});

test('it is no longer than the usual one', () => {
  const data = bytes(
    Array.from({ length: 300 }, (_, i) => `  field_${i * i} char ${i % 7}00 null\n`).join(''),
  );
  expect(deflate(data, new Uint8Array()).length).toBeLessThan(
    deflateRawSync(data, { level: 9 }).length,
  );
});

test('no code is longer than allowed, however uneven the counts', () => {
  const counts = Array.from({ length: 30 }, (_, i) => 2 ** i);
  const lengths = codeLengths(counts, 15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBeLessThanOrEqual(1);
});
