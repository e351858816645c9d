import { expect, test } from 'vitest';
import { shownRows, STEP } from './shownRows.ts';

const none = { touched: [], broken: [] };

test('the first rows are shown, or all where there are not more', () => {
  expect(shownRows({ count: 5, first: 3, ...none })).toEqual([0, 1, 2]);
  expect(shownRows({ count: 2, first: 3, ...none })).toEqual([0, 1]);
});

test('rows behind them are shown once each where they are broken or somebody was there', () => {
  expect(shownRows({ count: 9, first: 2, touched: [8, 1], broken: [8, 4, 0, 4, -1] })).toEqual([
    0, 1, 4, 8,
  ]);
});

test('a row that is gone is not shown', () => {
  expect(shownRows({ count: 5, first: 2, touched: [5], broken: [] })).toEqual([0, 1]);
});

test('of many broken rows the first are shown, and each that somebody typed in', () => {
  const broken = Array.from({ length: 900 }, (_, i) => i + 100);
  const shown = shownRows({ count: 1000, first: 100, touched: [999], broken });
  expect(shown).toHaveLength(100 + STEP + 1);
  expect(shown.slice(-2)).toEqual([199, 999]);
});
