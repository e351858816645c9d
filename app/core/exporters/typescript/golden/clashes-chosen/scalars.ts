/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalStringValue = string;
