import { expect, test } from 'vitest';
import { decimalText, floatText, integerText } from './numbers.ts';

// Each is what Python 3.11 answers.
test.each([
  ['5', '5'],
  ['-1_000', '-1000'],
  ['0xFF', '255'],
  ['9223372036854775807', '9223372036854775807'],
  ['1.5', null],
  ['', null],
])('int %s', (text, want) => {
  expect(integerText(text)).toBe(want);
});

test.each([
  [5, '5.0'],
  [0.5, '0.5'],
  [1e-7, '1e-07'],
  [0.0001, '0.0001'],
  [1e16, '1e+16'],
  [1.5e300, '1.5e+300'],
  [-0, '-0.0'],
  [NaN, null],
])('float %s', (value, want) => {
  expect(floatText(value)).toBe(want);
});

test.each([
  ['9.900', '9.900'],
  ['007.5', '7.5'],
  ['.5', '0.5'],
  ['-0.000001', '-0.000001'],
  ['0.0000001', '1E-7'],
  ['1e3', '1E+3'],
  ['1.50e1', '15.0'],
  ['12e-8', '1.2E-7'],
  ['x', null],
])('Decimal %s', (text, want) => {
  expect(decimalText(text)).toBe(want);
});
