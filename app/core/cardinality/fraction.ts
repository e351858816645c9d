/** A fraction of whole numbers, reduced, with a denominator above 0. Exact, however large. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** `over / under`, reduced; `under` is not 0. */
export function fraction(over: bigint, under = 1n): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const divisor = gcd(over < 0n ? -over : over, under < 0n ? -under : under);
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export const one = fraction(1n);

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under);

export const isMore = (a: Fraction, b: Fraction): boolean => a.over * b.under > b.over * a.under;

export const isSame = (a: Fraction, b: Fraction): boolean =>
  a.over === b.over && a.under === b.under;

/** The smallest whole number that is not less. */
export const ceiling = ({ over, under }: Fraction): bigint => divideUp(over, under);

/** `⌈over / under⌉` of whole numbers, `under` above 0. */
export function divideUp(over: bigint, under: bigint): bigint {
  const whole = over / under;
  return whole * under < over ? whole + 1n : whole;
}
