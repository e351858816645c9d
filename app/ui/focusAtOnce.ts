/** As `ref` of a box opened by a choice the person has just made, which means to type. */
export const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();
