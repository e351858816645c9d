import { fitsOption, wantedBy } from '../optionShapes.ts';
import { remove, set } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { named, declared } from '../scan.ts';

/** Django has checks of its own for these, and so do rules of their own. */
const saidElsewhere = new Set([
  'max_length',
  'max_digits',
  'decimal_places',
  'choices',
  'db_index',
]);

export const wrongOptionValue = defineRule({
  id: 'wrong-option-value',
  severity: 'error',
  django: null,
  what: 'An argument has a value of a kind that it does not take.',
  why: 'It could not be written as Python, or Django would misread it.',
  reach: 'model',
  check: (schema) =>
    declared(schema).all.flatMap((written) => {
      const { type, options } = written.field;
      return Object.entries(options).flatMap(([name, value]) => {
        const option = type && Object.hasOwn(type.options, name) ? type.options[name] : undefined;
        if (!option || saidElsewhere.has(name) || fitsOption(option, value)) return [];
        return [
          {
            message: `${name} of ${named(written)} must be ${wantedBy(option)}.`,
            at: written.at,
            fixes: [
              option.initial === undefined
                ? remove(written.id, name)
                : set(`Set ${name} to ${String(option.initial)}`, written.id, name, option.initial),
            ],
          },
        ];
      });
    }),
});
