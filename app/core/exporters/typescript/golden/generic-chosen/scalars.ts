/**
 * A whole number of up to 64 bits. JSON.parse rounds it beyond
 * Number.MAX_SAFE_INTEGER, so it is not a plain number here: test it with
 * Number.isSafeInteger, or parse such numbers into bigint.
 */
export type BigInteger = number | bigint;
