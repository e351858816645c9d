import { isChoices } from '../../fieldTypes/values.ts';
import { optionOf } from '../../schema/schema.ts';
import { set } from '../fixes.ts';
import { integerIn } from '../numbers.ts';
import { defineRule } from '../rule.ts';
import { fieldsStating, named } from '../scan.ts';

export const choiceLongerThanMaxLength = defineRule({
  id: 'choice-longer-than-max-length',
  severity: 'error',
  django: 'fields.E009',
  what: 'A choice is longer than the field allows.',
  why: 'Its value would not fit into the column.',
  reach: 'model',
  check: (schema) =>
    fieldsStating(schema, 'choices').flatMap((written) => {
      const { choices } = written.field.options;
      const limit = integerIn(optionOf(written.field, 'max_length'));
      if (!isChoices(choices) || limit === undefined) return [];
      const texts = choices.choices.flatMap(({ value }) =>
        typeof value === 'string' ? value : [],
      );
      const longest = Math.max(0, ...texts.map(lengthOf));
      if (longest <= limit) return [];
      const value = texts.find((text) => lengthOf(text) === longest) ?? '';
      return [
        {
          message: `The choice “${value}” of ${named(written)} has ${longest} characters, but max_length is ${limit}.`,
          at: written.at,
          fixes:
            written.field.type?.forced?.['max_length'] === undefined
              ? [set(`Allow ${longest} characters`, written.id, 'max_length', longest)]
              : [],
        },
      ];
    }),
});

/** As Python counts: characters, not UTF-16 units. */
const lengthOf = (text: string): number => [...text].length;
