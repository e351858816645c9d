import { expect, test } from 'vitest';
import { typedPython } from './typedPython.ts';

test.each([
  ['True', 'True'],
  ['-1.5', '-1.5'],
  ['"A"', '"A"'],
  ['[1, 2]', '[1, 2]'],
  ['date(2020, 1, 1)', 'date(2020, 1, 1)'],
  ['Status.OPEN', 'Status.OPEN'],
  ['open', '"open"'],
  ['is staff', '"is staff"'],
  ['it’s "so"', '"it’s \\"so\\""'],
  ['1, 2', '"1, 2"'],
  ['"A', '"\\"A"'],
  ['1] + [2', '"1] + [2"'],
  ['2020-01-01', '"2020-01-01"'],
  ['', '""'],
])('%j typed is %s', (typed, want) => {
  expect(typedPython(typed)).toBe(want);
});
