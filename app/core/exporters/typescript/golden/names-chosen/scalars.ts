/** A moment in ISO 8601: "2026-05-31T18:30:00Z". */
export type DateTimeString = string;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalString = string;

/** Any JSON value. */
export type Json =
  string | number | boolean | null | Json[] | { [key: string]: Json };
