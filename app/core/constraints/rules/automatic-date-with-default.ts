import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { fieldsTaking, listed, named } from '../scan.ts';

export const automaticDateWithDefault = defineRule({
  id: 'automatic-date-with-default',
  severity: 'error',
  django: 'fields.E160',
  what: 'A date is set in more than one way: auto_now, auto_now_add, default.',
  why: 'Only one of them could have its way.',
  reach: 'model',
  check: (schema) =>
    fieldsTaking(schema, 'auto_now').flatMap((written) => {
      const { options } = written.field;
      const ways = [
        ...['auto_now', 'auto_now_add'].filter((option) => options[option] === true),
        ...(Object.hasOwn(options, 'default') ? ['default'] : []),
      ];
      if (ways.length < 2) return [];
      return [
        {
          message: `${named(written)} has ${listed(ways)}; only one of them may be said.`,
          at: written.at,
          fixes:
            ways.length === 2 ? ways.toReversed().map((option) => remove(written.id, option)) : [],
        },
      ];
    }),
});
