import type { Report } from '../rule.ts';
import { isMissing } from '../../fieldTypes/values.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { declared, named } from '../scan.ts';
import { fieldCalled } from '../targets.ts';

/** Options that name a field of the same model without a check of Django's. */
const options = ['unique_for_date', 'unique_for_month', 'unique_for_year'];

export const lostFieldReference = defineRule({
  id: 'lost-field-reference',
  severity: 'warning',
  django: null,
  what: 'An argument names a field that the model does not have.',
  why: 'Django looks for the field only when rows are checked or read, and fails then.',
  check: (schema) =>
    options.flatMap((option) =>
      declared(schema)
        .stating(option)
        .flatMap((written): Report[] => {
          const value = written.field.options[option];
          const name = isMissing(value) ? value.missing : value;
          if (typeof name !== 'string' || fieldCalled(written.model, name)) return [];
          return [
            {
              message: `${option} of ${named(written)} names the field ${name}, which ${written.model.model.name} does not have.`,
              at: written.at,
              fixes: [remove(written.id, option)],
            },
          ];
        }),
    ),
});
