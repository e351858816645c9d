import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase62, toBase62 } from './base62.ts';

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase62(toBase62(bytes))).toEqual(bytes);
    }),
  );
});

test('32 bytes make 43 characters, less make no more than they need', () => {
  expect(toBase62(new Uint8Array(32).fill(255))).toHaveLength(43);
  expect(toBase62(new Uint8Array(64))).toHaveLength(86);
  expect(toBase62(new Uint8Array(1).fill(255))).toBe('47');
});

test.each(['a', 'zz', '+a', 'abcd', 'z'.repeat(43), 'é1'])('%s is no bytes', (text) => {
  expect(fromBase62(text)).toBeUndefined();
});
