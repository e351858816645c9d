import { expect, test } from 'vitest';
import { shift } from './useFocusInSight.ts';

test.each([
  ['in sight stays', 120, 146, 0],
  ['above comes down to the upper edge', 60, 86, 40],
  ['below comes up to the lower edge', 490, 516, -16],
  ['longer than the view shows its beginning', 300, 900, -200],
])('what is %s', (_, start, end, expected) => {
  expect(shift(start, end, 100, 500)).toBe(expected);
});
