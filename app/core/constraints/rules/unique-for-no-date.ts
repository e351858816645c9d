import { findField } from '../../design/queries.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import { isFieldRef } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { fieldCalled } from '../../schema/fieldsByName.ts';

/** Values that have a day, and those of which it is not known. */
const mayHaveDay = new Set<ValueKind>(['date', 'datetime', 'generated', 'relation', 'generic']);

export const uniqueForNoDate = defineRule({
  id: 'unique-for-no-date',
  severity: 'warning',
  django: null,
  what: 'A value is to be unique for the day, month or year of a field that is no date.',
  why: 'Django does not check it, but asks the value for its day whenever a row is validated, and fails.',
  check: (schema) =>
    ['unique_for_date', 'unique_for_month', 'unique_for_year'].flatMap((option) =>
      declared(schema)
        .stating(option)
        .flatMap((written) => {
          const value = written.field.options[option];
          const name = isFieldRef(value) ? findField(schema.design, value.field)?.name : value;
          const dated = typeof name === 'string' ? fieldCalled(written.model, name) : undefined;
          if (!dated?.type || mayHaveDay.has(dated.type.value)) return [];
          return [
            {
              message: `${option} of ${named(written)} names ${dated.name}, which is no date.`,
              at: written.at,
              fixes: [remove(written.id, option)],
            },
          ];
        }),
    ),
});
