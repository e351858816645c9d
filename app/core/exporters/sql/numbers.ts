/** Numbers as Python writes them, for Django hands them to the database so. */

/** `str(int)`, or null for text that is no integer. */
export function integerText(text: string): string | null {
  const [, sign = '', digits = ''] = /^\s*([+-]?)\s*(\d[\d_]*|0x[\da-f_]+)\s*$/i.exec(text) ?? [];
  if (digits === '') return null;
  const value = BigInt(digits.replaceAll('_', ''));
  return String(sign === '-' ? -value : value);
}

/** `repr(float)`, or null for what is no finite number. */
export function floatText(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value
      .toExponential()
      .replace(
        /e([+-])(\d+)$/,
        (_, sign: string, power: string) => `e${sign}${power.padStart(2, '0')}`,
      );
  }
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
}

/** `str(Decimal(text))`, or null for text that is no decimal number. */
export function decimalText(text: string): string | null {
  const found = /^\s*([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*$/i.exec(text.replaceAll('_', ''));
  const [, sign = '', whole = '', fraction = '', power = '0'] = found ?? [];
  if (!found || whole + fraction === '') return null;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  const exponent = Number(power) - fraction.length;
  const leading = exponent + digits.length - 1;
  const minus = sign === '-' ? '-' : '';
  if (exponent <= 0 && leading >= -6) {
    const padded = digits.padStart(1 - exponent, '0');
    const point = padded.length + exponent;
    return minus + padded.slice(0, point) + (exponent === 0 ? '' : `.${padded.slice(point)}`);
  }
  const rest = digits.slice(1);
  return `${minus}${digits[0] ?? ''}${rest === '' ? '' : `.${rest}`}E${leading < 0 ? '' : '+'}${leading}`;
}
