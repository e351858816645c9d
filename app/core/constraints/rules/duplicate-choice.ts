import { isChoices } from '../../fieldTypes/values.ts';
import type { Choice } from '../../fieldTypes/values.ts';
import { set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, listed, named } from '../scan.ts';

export const duplicateChoice = defineRule({
  id: 'duplicate-choice',
  severity: 'warning',
  django: null,
  what: 'Two choices of a field store the same value.',
  why: 'Nobody could tell them apart once stored, and no enumeration class can hold both.',
  reach: 'model',
  check: (schema) =>
    declared(schema)
      .stating('choices')
      .flatMap((written) => {
        const { choices } = written.field.options;
        if (!isChoices(choices)) return [];
        const kept = firstOfEach(choices.choices);
        if (kept.length === choices.choices.length) return [];
        const repeated = choices.choices.filter((choice) => !kept.includes(choice));
        const values = [...new Set(repeated.map(({ value }) => String(value)))];
        return [
          {
            message: `${named(written)} has more than one choice that stores ${listed(values.map((value) => `“${value}”`))}.`,
            at: written.at,
            fixes: [
              set('Keep the first of each', written.id, 'choices', { ...choices, choices: kept }),
            ],
          },
        ];
      }),
});

function firstOfEach(choices: readonly Choice[]): readonly Choice[] {
  const seen = new Set<string | number>();
  return choices.filter(({ value }) => {
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew;
  });
}
