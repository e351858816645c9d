import { snakeCase } from '../../../core/design/names.ts';
import type { Choice, Choices } from '../../../core/fieldTypes/values.ts';

/** A value typed for a field of numbers is a number, once it is one. */
export const valueFrom = (text: string, isNumber: boolean): string | number =>
  isNumber && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;

/** `In progress` → `in_progress`; for a field of numbers the next one. */
export function valueFor(label: string, choices: readonly Choice[], isNumber: boolean) {
  if (!isNumber) return snakeCase(label.trim()).replace(/[^\p{L}\p{N}_]+/gu, '_');
  const numbers = choices.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length === 0 ? 1 : Math.max(...numbers) + 1;
}

const PAIR = /^\s*\(?\s*["']?(.*?)["']?\s*(?:,|\t|=|:|→)\s*(?:_\()?["']?(.*?)["']?\)*\s*,?\s*$/u;

/** A pasted list, one choice a line: `draft, Draft`, `("draft", "Draft"),` from Python, or labels alone. */
export function choicesFrom(text: string, before: readonly Choice[], isNumber: boolean): Choice[] {
  const choices = [...before];
  for (const line of text.split(/\r?\n/)) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const [, value = '', label = ''] = PAIR.exec(line) ?? [];
    const shown = label === '' ? line.trim().replace(/^["']|["'],?$/g, '') : label;
    const stored = label === '' ? valueFor(shown, choices, isNumber) : valueFrom(value, isNumber);
    choices.push({ value: stored, label: shown });
  }
  return choices;
}

/** One choice changed; a choice's own member name, or heading, goes when it is emptied. */
export function withChoice(choices: Choices, at: number, change: Partial<Choice>): Choices {
  const before = choices.choices[at];
  if (!before) return choices;
  const { member = '', group = '', ...rest } = { ...before, ...change };
  const choice: Choice = {
    ...rest,
    ...(member === '' ? {} : { member }),
    ...(group === '' ? {} : { group }),
  };
  return { ...choices, choices: choices.choices.with(at, choice) };
}

/** All labels translated when they are shown, or none. */
export const withTranslation = (choices: Choices, isTranslated: boolean): Choices => ({
  ...choices,
  choices: choices.choices.map(({ translated: _, ...choice }) =>
    isTranslated ? { ...choice, translated: true } : choice,
  ),
});

/** All choices in one list, under no headings. */
export const withoutGroups = (choices: Choices): Choices => ({
  ...choices,
  choices: choices.choices.map(({ group: _, ...choice }) => choice),
});
