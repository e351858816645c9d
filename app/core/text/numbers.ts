import type { OptionValue } from '../fieldTypes/values.ts';

/** Whether the value can stand as digits alone. */
export const isCount = (value: OptionValue | undefined): boolean =>
  Number.isSafeInteger(value) && /^\d+$/.test(String(value)) && !Object.is(value, -0);
