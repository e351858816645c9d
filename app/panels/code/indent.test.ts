import { expect, test } from 'vitest';
import { indentAfter } from './indent.ts';

test.each([
  ['', 0],
  ['x = 1', 0],
  ['def f(self):', 4],
  ['def f(self):\n    x = 1', 4],
  ['def f(self):\n    x = [', 8],
  ['def f(self):\n    return 1', 0],
  ['return_to = 1', 0],
])('after %j the next line begins at %i', (text, columns) => {
  expect(indentAfter(text)).toBe(' '.repeat(columns));
});
