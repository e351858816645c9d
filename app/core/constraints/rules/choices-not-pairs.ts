import { isChoices, isList } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const choicesNotPairs = defineRule({
  id: 'choices-not-pairs',
  severity: 'error',
  django: 'fields.E005',
  what: 'A choice is not a pair of a value and what a person reads.',
  why: 'Django would not know what to store or what to show.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'choices').flatMap((written) => {
      const { options, type } = written.field;
      const choices = options['choices'] ?? null;
      const fixes = [remove(written.id, 'choices')];
      if (type?.value === 'binary' && hasBytes(choices)) {
        return [
          {
            message: `${named(written)} holds bytes, and Django takes each choice of bytes for a group without a name.`,
            at: written.at,
            fixes,
          },
        ];
      }
      if (!isList(choices) || choices.every(isPair)) return [];
      return [
        {
          message: `Every choice of ${named(written)} must be a pair: what is stored, and what a person reads.`,
          at: written.at,
          fixes,
        },
      ];
    }),
});

/** Texts among the choices of a field of bytes are written as bytes. One without a label Django takes for an empty group. */
const hasBytes = (value: OptionValue): boolean =>
  isChoices(value) &&
  value.choices.some((choice) => typeof choice.value === 'string' && choice.label !== '');

/** A pair, or a group: its name and a list of pairs. */
function isPair(item: OptionValue): boolean {
  if (!isList(item)) return false;
  const [first, second] = item;
  if (item.length !== 2 || first === undefined || second === undefined || isList(first))
    return false;
  return (
    !isList(second) || second.every((one) => isList(one) && one.length === 2 && !one.some(isList))
  );
}
