import { expect, test } from 'vitest';
import { cut, widthOf, wrapped } from './textWidth.ts';

const small = { size: 10, weight: 400 };

test('widths are those a browser measures', () => {
  // Chromium, Inter at 1000 px: what `measureText` says, in pixels.
  const measured = [
    ['related_name', 400, 6360],
    ['related_name', 500, 6459],
    ['OrderItem', 650, 4931],
    ['description', 650, 5518],
    ['→ Category?', 400, 5990],
  ] as const;
  for (const [text, weight, pixels] of measured) {
    expect(Math.abs(widthOf(text, { size: 1000, weight }) / pixels - 1)).toBeLessThan(0.04);
  }
});

test('marks above letters take no room, letters of East Asia a whole square', () => {
  expect(widthOf('e\u0301', small)).toBe(widthOf('e', small));
  expect(widthOf('注文', small)).toBe(20);
});

test('what has no room ends in dots', () => {
  expect(cut('Order', 100, small)).toBe('Order');
  const short = cut('OrderOfSomethingLong', 50, small);
  expect(short).toMatch(/^OrderOf.*…$/);
  expect(widthOf(short, small)).toBeLessThanOrEqual(50);
  expect(cut('Order', 0, small)).toBe('…');
});

test('a note is broken at spaces, and within a word that is too long', () => {
  expect(wrapped('one two three', 40, small)).toEqual(['one two', 'three']);
  expect(wrapped('one\n\ntwo', 400, small)).toEqual(['one', '', 'two']);
  const lines = wrapped('a '.repeat(3) + 'm'.repeat(30), 100, small);
  expect(lines.join('').replaceAll(' ', '')).toBe(`aaa${'m'.repeat(30)}`);
  for (const line of lines) expect(widthOf(line, small)).toBeLessThanOrEqual(100);
});
